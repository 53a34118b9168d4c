"""The quick way of an import (``exchange.quick_rows``) makes records without their models' own validators: no model may
have a check that it would pass over without a word."""

import ast
import inspect
import textwrap
from collections.abc import Iterator
from typing import Annotated, Any, Self, get_args, get_origin

import pytest
from pydantic import AfterValidator, ConfigDict, Field, PrivateAttr, field_validator, model_validator
from pydantic.fields import FieldInfo

from tpi_tracker.domain.instant import Instant, fixed
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.score import Score
from tpi_tracker.exchange.layout import FILES, FLAGS, Kind

MODELS = {layout.record: layout for layout in FILES if layout is not FLAGS}
KNOWN_CONFIG = {"from_attributes", "registry", "extra", "allow_inf_nan"}
"""The quick way gives a field's check ``allow_inf_nan``, and knows no column that is no field."""


def passed_over(model: type[Record]) -> Iterator[str]:
    """What of a model's checks the quick way does not do: it does those of a field's type and ``fit_together``."""
    found = model.__pydantic_decorators__
    for kind in ("validators", "field_validators", "root_validators"):
        yield from (f"{kind}: {name}" for name in getattr(found, kind))
    for name, validator in found.model_validators.items():
        if validator.info.mode != "after" or not only_fits_together(validator.func):
            yield f"model_validators: {name}"
    if model.__private_attributes__ or model.__pydantic_post_init__ is not None:
        yield "what is set after the fields"
    yield from (f"config: {name}" for name in model.model_config.keys() - KNOWN_CONFIG)
    for name, field in model.model_fields.items():
        if field.validate_default or field.alias or field.validation_alias or field.default_factory:
            yield f"field: {name}"
    has_validator = any(validator.info.mode == "after" for validator in found.model_validators.values())
    if model.fit_together is not Record.fit_together and not has_validator:
        yield "fit_together is asked by the quick way alone"


def only_fits_together(function: Any) -> bool:
    """Whether a validator is ``self.fit_together(); return self`` and nothing else."""
    parsed = ast.parse(textwrap.dedent(inspect.getsource(function)))
    (defined,) = parsed.body
    assert isinstance(defined, ast.FunctionDef)
    return [ast.unparse(line) for line in defined.body] == ["self.fit_together()", "return self"]


def checks_of(field: FieldInfo) -> list[Any]:
    """The checks of a field beside its bare type, inside an optional too."""
    kinds = [kind for kind in get_args(field.annotation) if kind is not type(None)] or [field.annotation]
    inner = [check for kind in kinds if get_origin(kind) is Annotated for check in get_args(kind)[1:]]
    return [*field.metadata, *inner]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_the_quick_way_passes_over_no_check_of_a_model(model: type[Record]) -> None:
    assert list(passed_over(model)) == []


def test_the_one_model_with_a_check_of_its_own_is_looked_at() -> None:
    (validator,) = Score.__pydantic_decorators__.model_validators.values()
    assert only_fits_together(validator.func)
    assert Score.fit_together is not Record.fit_together


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_a_time_has_no_check_but_that_of_every_time(model: type[Record]) -> None:
    """Its cell's reader is taken for the field's check."""
    for column in MODELS[model].columns:
        if column.kind is Kind.INSTANT:
            assert checks_of(model.model_fields[column.name]) == [AfterValidator(fixed)], column.name


# ---- the control: each kind of check a model may get later is seen ----


class Plain(Record):
    KIND = "plain"
    name: str = ""


class ByField(Plain):
    @field_validator("name")
    @classmethod
    def _check(cls, value: str) -> str:
        return value


class Before(Plain):
    @model_validator(mode="before")
    @classmethod
    def _check(cls, values: Any) -> Any:
        return values


class AfterMore(Plain):
    @model_validator(mode="after")
    def _check(self) -> Self:
        self.fit_together()
        if self.name == "x":
            raise ValueError
        return self


class AfterAlone(Plain):
    @model_validator(mode="after")
    def _check(self) -> Self:
        return self


class PostInit(Plain):
    def model_post_init(self, _context: Any) -> None:
        pass


class WithPrivate(Plain):
    _held: int = PrivateAttr(default=1)


class Stripped(Plain):
    model_config = ConfigDict(str_strip_whitespace=True)  # type: ignore[assignment]  # SQLModel narrows the type


class OnlyQuick(Plain):
    def fit_together(self) -> None:
        raise ValueError


class Counted(Plain):
    at: list[str] = Field(default_factory=list)


class Known(Plain):
    def fit_together(self) -> None:
        self.name = self.name or "x"

    @model_validator(mode="after")
    def _check(self) -> Self:
        self.fit_together()
        return self


LATER = (ByField, Before, AfterMore, AfterAlone, PostInit, WithPrivate, Stripped, OnlyQuick, Counted)


@pytest.mark.parametrize("model", LATER, ids=lambda model: model.__name__)
def test_the_control_a_check_that_would_be_passed_over_is_seen(model: type[Record]) -> None:
    assert len(list(passed_over(model))) == 1


@pytest.mark.parametrize("model", [Plain, Known], ids=lambda model: model.__name__)
def test_what_the_quick_way_does_is_let_be(model: type[Record]) -> None:
    assert list(passed_over(model)) == []


def test_the_control_another_check_of_a_time_is_seen() -> None:
    class Late(Plain):
        at: Annotated[Instant, AfterValidator(repr)]
        or_not: Annotated[Instant, AfterValidator(str)] | None = None

    assert checks_of(Plain.model_fields["recorded_at"]) == [AfterValidator(fixed)]
    assert all(checks_of(Late.model_fields[name]) != [AfterValidator(fixed)] for name in ("at", "or_not"))

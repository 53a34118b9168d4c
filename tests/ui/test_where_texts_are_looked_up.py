"""``self.tr``: PySide6 asks under the object's class and then under each class it derives from."""

from PySide6.QtCore import QCoreApplication, QObject, QTranslator
from pytestqt.qtbot import QtBot


class _Asked(QTranslator):
    """Answers one context and writes down which were asked."""

    def __init__(self, context: str) -> None:
        super().__init__()
        self.context = context
        self.asked: list[str] = []

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if source == "looked up here":
            self.asked.append(context)
            return "found" if context == self.context else None
        return None


class _Mixin:
    def mixed(self) -> str:
        return self.tr("looked up here")  # type: ignore[attr-defined]  # the class it is mixed into has it


class _BasePage(QObject):
    def said_by_base(self) -> str:
        return self.tr("looked up here")


class _SomePage(_Mixin, _BasePage):
    pass


def test_a_text_of_a_base_class_or_mixin_is_found_under_its_own_class(qtbot: QtBot) -> None:
    for context in ("_SomePage", "_Mixin", "_BasePage"):
        translator = _Asked(context)
        QCoreApplication.installTranslator(translator)
        try:
            page = _SomePage()
            assert page.said_by_base() == "found"
            assert page.mixed() == "found"
            assert translator.asked[0] == "_SomePage"
            assert translator.asked[-1] == context
        finally:
            QCoreApplication.removeTranslator(translator)

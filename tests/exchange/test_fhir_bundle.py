"""Every file of the bundle has its resources in FHIR."""

from tpi_tracker.domain.score import Answer
from tpi_tracker.exchange.fhir_bundle import OF_RECORD
from tpi_tracker.exchange.layout import FILES


def test_no_kind_of_record_is_left_at_home():
    assert {layout.record for layout in FILES} == {*OF_RECORD, Answer}

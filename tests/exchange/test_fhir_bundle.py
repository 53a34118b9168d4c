"""Every file of the bundle has its resources in FHIR."""

from tpi_tracker.domain.document import Document
from tpi_tracker.domain.score import Answer
from tpi_tracker.exchange.fhir_bundle import NOT_TOLD, OF_RECORD
from tpi_tracker.exchange.layout import FILES


def test_no_kind_of_record_is_left_at_home_but_what_is_said_to_be():
    assert {layout.record for layout in FILES} == {*OF_RECORD, Answer, *NOT_TOLD}
    assert {Document} == NOT_TOLD

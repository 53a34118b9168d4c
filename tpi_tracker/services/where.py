"""Where a clinic lies, for the window: read at the gate, before anything that opens a clinic is imported."""

from tpi_tracker.store.where import BadAddress, Server, Where, is_address, where_of

__all__ = ["BadAddress", "Server", "Where", "is_address", "where_of"]

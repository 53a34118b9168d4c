"""The commands that only go somewhere, whatever is in front."""

from tpi_tracker.ui import places
from tpi_tracker.ui.places import Place

PLAIN: dict[str, type[Place]] = {
    "patients": places.PatientsPlace,
    "settings": places.SettingsPlace,
    "lots": places.LotsPlace,
    "tray": places.TrayPlace,
    "call_list": places.CallListPlace,
    "paper_list": places.PaperListPlace,
    "catalogue": places.CataloguePlace,
    "users": places.UsersPlace,
    "own_password": places.OwnPasswordPlace,
    "spreadsheet": places.ImportPlace,
    "export_data": places.ExportPlace,
}
"""By the command's key."""

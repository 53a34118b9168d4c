"""The program as it is started, until its first window has been painted. Argument: the clinic's folder."""

import sys

import first_paint
from PySide6.QtWidgets import QApplication

from tpi_tracker.__main__ import main

# The program's own loop is cut short at the first paint; everything before it is the program's own.
QApplication.exec = staticmethod(first_paint.loop)
sys.exit(main(["--data-dir", sys.argv[1]]))

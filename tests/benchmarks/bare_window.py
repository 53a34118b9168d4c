"""A window of PySide6 and nothing else, until it has been painted."""

import sys

from first_paint import until_painted
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

app = QApplication(sys.argv[:1])
window = QMainWindow()
window.setCentralWidget(QLabel("Unlock"))
window.resize(1280, 800)
window.show()
until_painted(app)

"""Draws one question offscreen, to find out whether an installation has all its parts; talks to nobody."""

import os
import sys
from collections.abc import Mapping

from app.forms import FormDefinition, Session


def draw_one_page(session: Session, definition: FormDefinition, media: Mapping[str, bytes]) -> tuple[int, int]:
    """Load the fonts and draw the first question with choices.

    Args:
        session: a running form.
        definition: its form.
        media: its pictures.

    Returns:
        (number of font families, number of different colours in the picture); a blank page has one colour.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QApplication

    from app.ui.child.answers import Look
    from app.ui.child.question_page import QuestionPage, Shown
    from app.ui.fonts import load_fonts
    from app.ui.texts import Texts
    from app.ui.theme import THEMES, Band

    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.setApplicationName("immerse-field")
    families = load_fonts()
    paths = session.questions()
    question = next(session.question(path) for path in paths if session.question(path).choices)
    page = QuestionPage()
    page.resize(QSize(1366, 768))
    shown = Shown(question=question, answer=None, progress=0.0, count=len(paths), can_go_back=False)
    page.show_question(shown, Look(theme=THEMES[Band.K], texts=Texts(definition.languages[0].code), media=media))
    picture = page.grab().toImage()
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
    page.deleteLater()
    return len(families), len(colours)

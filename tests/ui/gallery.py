"""Every page of child mode in any band and language, shown on a real `ChildView`: for golden images and clipping."""

import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.errors import AppError
from app.forms import Environment, FormDefinition, Language, Session, parse_form
from app.forms.xlsform import convert_workbook
from app.interview.contacts import load_contacts
from app.protocol.missing import Missing
from app.protocol.wire import FormPackage
from app.ui import child_messages as messages
from app.ui import safety_messages
from app.ui.child.answers import Look, Row
from app.ui.child.plain_page import Message
from app.ui.child.question_page import Shown
from app.ui.child.view import ChildView
from app.ui.texts import Texts
from app.ui.theme import THEMES, Band
from tests.ui.gallery_form import FARM, write_gallery_workbook

AGES = {Band.K: "9", Band.M: "11", Band.Y: "15"}
"""How old the child of a band is in the gallery: the oldest of the youngest band, who sees the most options."""
TYPES = {
    Band.K: ("age", "wb1_life", "wb2_part", "mh1_talk", "birth_country", "languages_home"),
    Band.M: (
        "age",
        "level",
        "wb1_life",
        "wb2_part",
        "na1_hit",
        "lc1_read",
        "cn3_council",
        "birth_country",
        "years_here",
    ),
}
"""A question of each way of asking; band Y sees the same form as band M."""
WITH_SOUND = "nl"
"""One sheet of a band shows what a page looks like that can be heard."""
PARENTS_ANSWERS = {
    **dict.fromkeys(("born_here", "mother_born_here", "father_born_here"), "no"),
    "languages_home": "fr so",
    "ar2_unmet": "yes",
    "so3_language": "2",
}
"""After these every question of the parents' form is asked."""


@dataclass(frozen=True)
class Shelf:
    """The forms that the gallery shows, with their pictures."""

    young: FormDefinition
    old: FormDefinition
    kinds: FormDefinition
    media: Mapping[str, bytes]


@dataclass(frozen=True)
class Page:
    """One page: its name, and how it is put on the view."""

    name: str
    show: Callable[[ChildView], None]


def shelf(packages: tuple[FormPackage, ...], folder: Path) -> Shelf:
    """Read the questionnaires as they are published, and the form with the other ways to answer."""
    young, old = (parse_form(package.xform, attachments=package.files()) for package in packages[:2])
    kinds = parse_form(convert_workbook(write_gallery_workbook(folder / "gallery.xlsx")).xform_xml)
    return Shelf(young, old, kinds, packages[0].files())


def look_of(shelf: Shelf, band: Band, code: str, *, percent: int = 100) -> Look:
    """How a child of the band sees the program in a language."""
    return Look(THEMES[band].at(dpi=96.0, percent=percent), Texts(code), shelf.media)


def pages(shelf: Shelf, band: Band, code: str, *, percent: int = 100, is_every: bool = False) -> Iterator[Page]:
    """Every type of page; with `is_every` each question of the questionnaire."""
    look = look_of(shelf, band, code, percent=percent)
    form = shelf.young if band is Band.K else shelf.old
    for name, message in _messages(look.texts, form.languages):
        yield Page(name, lambda view, message=message: view.show_message(message, look))  # type: ignore[misc]
    yield Page("hand_back", lambda view: view.show_hand_back(look, can_return=True))
    yield Page("hand_back_pin", lambda view: view.show_hand_back(look, can_return=True, has_pin=True))
    wanted = None if is_every else TYPES.get(band, TYPES[Band.M])
    yield from _questions(form, look, wanted, answers={"age": AGES[band], "born_here": "no"})
    if any(language.code == code for language in shelf.kinds.languages):
        yield from _questions(shelf.kinds, look, None, answers={})
        yield _map(shelf.kinds, look)
    if band is Band.Y:
        yield _table(shelf.old, look)
        yield _list(shelf.old, look)
    if code == WITH_SOUND and not is_every:
        yield _heard(form, look)


def parents_pages(form: FormDefinition, code: str, *, percent: int) -> Iterator[Page]:
    """Each question of the parents' form, those too that follow only from an answer."""
    look = Look(THEMES[Band.Y].at(dpi=96.0, percent=percent), Texts(code), {})
    return _questions(form, look, None, answers=PARENTS_ANSWERS)


def settle(view: ChildView) -> None:
    """Let the layout come to rest: words that changed ask their panel for room, which asks its page."""
    for _ in range(3):
        QApplication.processEvents()


def _messages(texts: Texts, languages: tuple[Language, ...]) -> Iterator[tuple[str, Message]]:
    contacts = load_contacts().of("BE", "BE10", language=texts.language)
    yield "assent", messages.assent(texts, languages=True)
    yield (
        "language",
        messages.language(texts, languages, next(each.name for each in languages if each.code == texts.language)),
    )
    yield "pause", messages.pause(texts)
    yield "stop", messages.stop(texts)
    yield "hard", messages.hard_questions(texts, can_go_back=True)
    yield "break", messages.offer_break(texts)
    yield "shield", messages.shield(texts, 0.4)
    yield "calm", safety_messages.calm(texts)
    yield "someone", safety_messages.someone_comes(texts)
    yield "thanks", safety_messages.with_helplines(messages.thanks(texts), texts, contacts)
    yield "thrown_away", messages.thrown_away(texts)
    yield "no_thanks", messages.no_thanks(texts)
    yield "trouble", messages.trouble(texts, AppError("store.unwritable", "The disk is full."))


def _questions(
    form: FormDefinition, look: Look, wanted: tuple[str, ...] | None, *, answers: Mapping[str, str]
) -> Iterator[Page]:
    session = _session(form, _name_of(form, look))
    for path in session.questions():
        if answer := answers.get(path.rsplit("/", 1)[-1]):
            session.set(path, answer)
    paths = session.questions()
    for number, path in enumerate(paths):
        question = session.question(path)
        if wanted is None or question.name in wanted:
            shown = Shown(
                question=question,
                answer=_middle(session, path),
                progress=number / len(paths),
                count=len(paths),
                can_go_back=number > 0,
                languages=True,
            )
            yield Page(f"q_{question.name}", lambda view, shown=shown: view.show_question(shown, look))  # type: ignore[misc]


def _map(form: FormDefinition, look: Look) -> Page:
    """Animals in a picture, one of them chosen."""
    session = _session(form, _name_of(form, look))
    path = next(path for path in session.questions() if path.endswith("/seen"))
    question = replace(session.question(path), appearance="image-map", media={"image": "farm.svg"})
    shown = Shown(question, "dog", progress=0.5, count=20, can_go_back=True, languages=True)
    with_picture = replace(look, media={"farm.svg": FARM.encode()})
    return Page("q_map", lambda view: view.show_question(shown, with_picture))


def _table(form: FormDefinition, look: Look) -> Page:
    """Questions of the study with the same answers, as rows: answered, not said, open."""
    session = _session(form, _name_of(form, look))
    asked = [path for path in session.questions() if path.rsplit("/", 1)[-1].startswith("wb2_")][:4]
    answers = (session.question(asked[0]).choices[1].name, Missing.RATHER_NOT_SAY, None, None)
    questions = (replace(session.question(path), appearance="list-nolabel") for path in asked)
    rows = tuple(Row(question, answer) for question, answer in zip(questions, answers, strict=True))
    heading = replace(rows[0].question, label=rows[0].question.group_label, hint="")
    shown = Shown(heading, None, progress=0.5, count=20, can_go_back=True, languages=True, rows=rows)
    return Page("q_table", lambda view: view.show_question(shown, look))


def _list(form: FormDefinition, look: Look) -> Page:
    """Different questions of the study under each other: answered, typed, open."""
    session = _session(form, _name_of(form, look))
    by_name = {path.rsplit("/", 1)[-1]: session.question(path) for path in session.questions()}
    rows = (
        Row(by_name["gender"], by_name["gender"].choices[0].name),
        Row(by_name["age"], "14"),
        Row(by_name["school_level"], None),
    )
    heading = replace(rows[0].question, label=rows[0].question.group_label, hint="")
    shown = Shown(heading, None, progress=0.5, count=20, can_go_back=True, languages=True, rows=rows)
    return Page("q_list", lambda view: view.show_question(shown, look))


def _heard(form: FormDefinition, look: Look) -> Page:
    """A question that is being read; the last page of a sheet, because the button stays."""
    (page,) = _questions(form, look, ("wb2_part",), answers={})

    def show(view: ChildView) -> None:
        page.show(view)
        view.question.show_hear(is_shown=True)
        view.question.mark_reading(is_reading=True)

    return Page("q_heard", show)


def _name_of(form: FormDefinition, look: Look) -> str:
    return next(language.name for language in form.languages if language.code == look.texts.language)


def _middle(session: Session, path: str) -> str | None:
    """One answer of a scale is chosen, so that the gallery shows what chosen looks like."""
    choices = session.question(path).choices
    return choices[len(choices) // 2].name if choices and "rank" not in path and len(choices) < 12 else None


def _session(form: FormDefinition, language: str) -> Session:
    environment = Environment(
        now=lambda: datetime(2026, 11, 24, 9, tzinfo=UTC),
        zone=UTC,
        uuid4=lambda: str(uuid.UUID(int=4)),
        random=lambda: 0.5,
    )
    return Session.start(form, environment, language=language)

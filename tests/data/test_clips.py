"""The clips that come with forms and program: whole, small, called what they are, with every word timed."""

import re
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner

from app.commands.verbs import cli
from app.forms import convert_workbook, parse_form
from app.forms.clips import Clip, ClipBook, ClipStatus, read_book, write_book
from app.forms.spoken import spoken_texts
from app.ui import child_messages as messages
from app.ui import safety_messages
from app.ui.sound.shelf import APP_CLIPS
from app.ui.texts import Texts

REPO = Path(__file__).resolve().parents[2]
FORMS = ("wellbeing_younger", "wellbeing_older")
BOOKS = sorted([*REPO.glob("questionnaires/*/media/clips-*.zip"), *APP_CLIPS.glob("*.zip")])
MAX_BYTES = 6 * 1024 * 1024


def test_there_are_books_of_both_forms_and_the_program_in_dutch_and_english() -> None:
    """Two languages each, all of them together smaller than 6 MB."""
    assert len(BOOKS) == 6
    assert sum(book.stat().st_size for book in BOOKS) < MAX_BYTES


@pytest.mark.parametrize("book", BOOKS, ids=lambda file: f"{file.parent.parent.name}-{file.stem}")
def test_every_clip_is_a_draft_with_a_time_for_each_word(book: Path) -> None:
    """Made by a machine and stamped so; an Opus file; words in order, each from its first to its last letter."""
    clips = list(read_book(book.read_bytes()))

    assert clips
    for clip in clips:
        assert clip.status is ClipStatus.MACHINE
        assert clip.made_by.startswith("espeak-ng ")
        assert clip.sound.startswith(b"OggS")
        spans = [(word.start, word.start + word.length) for word in clip.words]
        assert spans == [match.span() for match in re.finditer(r"\S+", clip.text) if re.search(r"\w", match[0])]
        assert [word.at_ms for word in clip.words] == sorted(word.at_ms for word in clip.words)


@pytest.mark.parametrize("form", FORMS)
def test_every_text_of_the_childrens_forms_can_be_heard(form: str) -> None:
    """In both languages; a text that was changed since needs a new clip, and this says so."""
    converted = convert_workbook(REPO / "questionnaires" / form / "form.xlsx")
    definition = parse_form(converted.xform_xml, attachments=converted.attachments)

    silent = {}
    for language in definition.languages:
        if f"clips-{language.code}.zip" in converted.attachments:
            book = read_book(converted.attachments[f"clips-{language.code}.zip"])
            silent[language.code] = [
                spoken.text for spoken in spoken_texts(definition, language.name) if book.find(spoken.text) is None
            ]

    assert silent == {"en": [], "nl": []}


@pytest.mark.parametrize("code", ["nl", "en"])
def test_the_childrens_own_pages_can_be_heard(code: str) -> None:
    """Assent, pause, break, stop, shield and the calm page, with their buttons; and both ways not to answer."""
    texts = Texts(code)
    book = read_book((APP_CLIPS / f"clips-{code}.zip").read_bytes())
    pages = (
        messages.assent(texts, languages=True),
        messages.pause(texts),
        messages.offer_break(texts),
        messages.stop(texts),
        messages.shield(texts, 0.5),
        messages.hard_questions(texts, can_go_back=True),
        safety_messages.calm(texts),
        safety_messages.someone_comes(texts),
    )
    said = [
        *(page.title for page in pages),
        *(line.words for page in pages for line in page.lines),
        *(action.words for page in pages for action in page.actions),
        *(texts.translate("Child", words) for words in ("I don't know", "I'd rather not say")),
    ]

    assert _silent(book, said) == []


def _silent(book: ClipBook, said: list[str]) -> list[str]:
    return [words for words in said if book.find(words) is None]


def test_form_check_tells_what_can_be_heard(tmp_path: Path) -> None:
    """Language by language, and how much of it a machine speaks."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "survey"
    for row in (("type", "name", "label::English (en)"), ("text", "a", "How are you?"), ("text", "b", "And now?")):
        sheet.append(row)
    book.save(tmp_path / "form.xlsx")
    (tmp_path / "media").mkdir()
    clip = Clip("How are you?", b"sound", "ogg", ClipStatus.MACHINE)
    (tmp_path / "media" / "clips-en.zip").write_bytes(write_book([clip]))

    told = CliRunner().invoke(cli, ["form", "check", str(tmp_path / "form.xlsx")])

    assert told.exit_code == 0
    assert "Clips of English (en): 1 of 2 texts, 1 of them machine drafts." in told.output

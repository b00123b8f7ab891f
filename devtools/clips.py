"""`python -m devtools.clips`: drafts of clips, spoken by espeak-ng and stamped as machine-made, for forms and program.

A draft helps until somebody records the text; a clip that a person recorded or reviewed is never replaced, and a draft
whose words did not change stays as it is. Made so loud that all are equally loud.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import click
import numpy as np
from scipy.signal import resample_poly

from app.errors import AppError
from app.forms.clips import Clip, ClipBook, ClipStatus, WordTime, book_name, read_book, write_book
from app.forms.parsing import parse_form
from app.forms.spoken import spoken_texts
from app.forms.xlsform import convert_workbook
from app.ui.sound.shelf import APP_CLIPS
from app.ui.texts import Texts
from devtools import linguist
from devtools.espeak import Speech, Voice
from devtools.opus import RATE, OpusEncoder

WORDS_A_MINUTE = 130
"""A little slower than the voice's own 175: children listen."""
VOICES = {"nl": "nl", "en": "English (Great Britain)"}
_PEAK = 29_000
_SILENT = str.maketrans({"=": ",", "–": ",", "“": " ", "”": " ", "„": " ", "(": ",", ")": ","})
"""What a voice would call by name, or swallow the next word over; one character each, so that places stay."""


@click.group()
def main() -> None:
    """Clips for reading aloud."""


@main.command()
@click.argument("workbooks", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--language", "codes", multiple=True, default=tuple(VOICES), help="Code of a language of the form.")
def form(workbooks: tuple[Path, ...], codes: tuple[str, ...]) -> None:
    """Speak what has no clip yet in the forms WORKBOOKS, into the folder media beside each."""
    for workbook in workbooks:
        converted = convert_workbook(workbook)
        definition = parse_form(converted.xform_xml, attachments=converted.attachments)
        for code in codes:
            names = [language.name for language in definition.languages if language.code == code]
            texts = [spoken.text for name in names for spoken in spoken_texts(definition, name)]
            _make(workbook.parent / "media" / book_name(code), texts, code)


@main.command()
@click.option("--language", "codes", multiple=True, default=tuple(VOICES))
def program(codes: tuple[str, ...]) -> None:
    """Speak the sentences of the children's own pages: assent, tries, breaks, "I don't know"."""
    for code in codes:
        _make(APP_CLIPS / book_name(code), children_sentences(code), code)


def children_sentences(code: str) -> list[str]:
    """Every sentence of the children's pages without a value in it, in a language."""
    # English has no file of its own with whole sentences: the sources are the same in all of them.
    entries = linguist.read_entries(linguist.LANG_FOLDER / "nl.ts")
    sources = [entry.key for entry in entries if entry.key.context == "Child" and "{" not in entry.key.source]
    words = Texts(code)
    return [words.translate(key.context, key.source, key.note) for key in sources]


def _make(file: Path, texts: Iterable[str], code: str) -> None:
    if code not in VOICES:
        raise click.UsageError(f"There is no voice for {code}; record the texts in the program.")
    known = read_book(file.read_bytes()) if file.is_file() else ClipBook()
    try:
        voice = Voice(VOICES[code], words_a_minute=WORDS_A_MINUTE)
        encoded = OpusEncoder().encoded
        clips = [known.find(text) or spoken_clip(text, voice, encoded=encoded) for text in texts]
    except AppError as error:
        click.echo(error.message, err=True)
        sys.exit(1)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(write_book(clips))
    click.echo(f"{file}: {len(clips)} clips, {file.stat().st_size // 1024} KB")


def spoken_clip(text: str, voice: Voice, *, encoded: Callable[[bytes], bytes]) -> Clip:
    """A draft of one text, with the times of its words."""
    speech = voice.say(text.translate(_SILENT))
    words = _words(text, {start: at for at, start, length in reversed(speech.words) if length > 0}, speech)
    return Clip(text, encoded(_levelled(speech)), "opus", ClipStatus.MACHINE, words, voice.made_by)


def _words(text: str, heard: Mapping[int, int], speech: Speech) -> tuple[WordTime, ...]:
    """Every word of the text; one that the voice ran together with its neighbour begins in proportion to its place.

    Args:
        text: what is said.
        heard: first character of a word -> millisecond, of those that the voice told of.
        speech: for how long it lasts.
    """
    tokens = [match for match in re.finditer(r"\S+", text) if re.search(r"\w", match[0])]
    known = {token.start(): heard.get(_first_letter(token)) for token in tokens}
    anchors = [(start, at) for start, at in known.items() if at is not None]
    ends = [(0, 0), *anchors, (len(text), len(speech.samples) // 2 * 1000 // speech.rate)]
    times = []
    for token in tokens:
        at = known[token.start()]
        if at is None:
            before = max(end for end in ends if end[0] <= token.start())
            after = min(end for end in ends if end[0] > token.start())
            share = (token.start() - before[0]) / (after[0] - before[0])
            at = round(before[1] + share * (after[1] - before[1]))
        times.append(WordTime(at, token.start(), len(token[0])))
    return tuple(times)


def _first_letter(token: re.Match[str]) -> int:
    letter = re.search(r"\w", token[0])
    assert letter is not None
    return token.start() + letter.start()


def _levelled(speech: Speech) -> bytes:
    """At the rate of the encoder, and as loud as all others."""
    samples = np.frombuffer(bytes(speech.samples), dtype="<i2").astype(float)
    common = np.gcd(RATE, speech.rate)
    there = resample_poly(samples, RATE // common, speech.rate // common)
    loudest = np.abs(there).max() if there.size else 0.0
    return (there * (_PEAK / max(loudest, 1.0))).astype("<i2").tobytes()


if __name__ == "__main__":
    main()

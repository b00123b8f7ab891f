"""Which languages the program speaks: those that came with it, and sheets that somebody laid into the data folder."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QLocale, QTranslator

from app.errors import AppError
from app.ui.lang.plurals import PluralRule, plural_rule
from app.ui.lang.sheet import CODE, Key, Status, read_sheet

LANG_FOLDER = Path(__file__).resolve().parent
STATUS_FILE = LANG_FOLDER / "status.toml"
SOURCE_LANGUAGE = "en"


class Words(Protocol):
    """Sentences of one language."""

    def find(self, key: Key, number: int | None = None) -> str:
        """The sentence, in the form that goes with the number; "" where there is none."""
        ...


@dataclass(frozen=True)
class Review:
    """How many sentences of a language are how far."""

    counts: Mapping[Status, int] = field(default_factory=dict)

    @property
    def is_draft(self) -> bool:
        """Whether nobody has looked at some of the sentences."""
        return self.counts.get(Status.MACHINE_DRAFT, 0) > 0

    @property
    def is_whole(self) -> bool:
        """Whether no sentence is missing."""
        return self.counts.get(Status.MISSING, 0) == 0


@dataclass(frozen=True)
class Refused:
    """A sheet, or a sentence of it, that is not used, and why. The words are for the researcher."""

    file: str
    language: str
    why: str


class QtWords:
    """Words that came with the program, as Qt reads them."""

    def __init__(self, file: Path) -> None:
        self._translator = QTranslator()
        self._translator.load(str(file))

    def find(self, key: Key, number: int | None = None) -> str:
        """The sentence, "" where there is none."""
        found = self._translator.translate(key.context, key.source, key.note or None, -1 if number is None else number)
        return found or ""


@dataclass(frozen=True)
class SheetWords:
    """Words of a sheet, over those that came with the program."""

    forms: Mapping[Key, tuple[str, ...]]
    rule: PluralRule
    under: Words | None

    def find(self, key: Key, number: int | None = None) -> str:
        """The sheet's sentence, else the program's."""
        forms = self.forms.get(key)
        if forms is None:
            return self.under.find(key, number) if self.under is not None else ""
        return forms[self.rule.choose(number)] if number is not None and len(forms) > 1 else forms[0]


class Library:
    """The languages of one run; sheets are read when their language is first asked for."""

    def __init__(self, added: Path | None = None) -> None:
        """Look which languages there are.

        Args:
            added: folder with sheets ``<code>.csv``; it need not exist.
        """
        shipped = {path.stem: path for path in LANG_FOLDER.glob("*.qm")}
        sheets = sorted(added.glob("*.csv")) if added is not None and added.is_dir() else []
        self._shipped = shipped
        self._sheets = {path.stem: path for path in sheets if CODE.fullmatch(path.stem)}
        self._opened: dict[str, Words] = {}
        self._added_reviews: dict[str, Review] = {}
        self._refused = [
            Refused(path.name, "", "The file's name is no language code, for example “am.csv”.")
            for path in sheets
            if not CODE.fullmatch(path.stem)
        ]

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes of the languages that the program's own words exist in."""
        return tuple(sorted({*self._shipped, *self._sheets}))

    @property
    def refused(self) -> tuple[Refused, ...]:
        """What of the sheets read so far is not used."""
        return tuple(self._refused)

    def code_of(self, language: str) -> str | None:
        """The most particular code that there are words in: ``pt-BR``, else ``pt``; None for no words."""
        return next((code for code in (language, language.partition("-")[0].lower()) if code in self.languages), None)

    def words(self, language: str) -> Words:
        """The words of a language, English where there are none."""
        code = self.code_of(language) or SOURCE_LANGUAGE
        if code not in self._opened:
            under = QtWords(self._shipped[code]) if code in self._shipped else None
            self._opened[code] = self._with_sheet(code, under) if code in self._sheets else under or QtWords(Path())
        return self._opened[code]

    def review(self, language: str) -> Review:
        """How far a language is; a sheet in the data folder counts before what came with the program."""
        code = self.code_of(language)
        if code is None:
            return Review({Status.MISSING: 1})
        self.words(code)
        return self._added_reviews.get(code) or self._shipped_reviews.get(code) or Review()

    @cached_property
    def _shipped_reviews(self) -> Mapping[str, Review]:
        import tomllib  # only where a draft must be told from a reviewed language, not before the first page

        table = tomllib.loads(STATUS_FILE.read_text(encoding="utf-8"))
        return {
            code: Review({status: int(counts.get(status.name.lower(), 0)) for status in Status})
            for code, counts in table.items()
        }

    def _with_sheet(self, code: str, under: Words | None) -> Words:
        """A sheet that cannot be used, or a sentence of it, falls away with a word why; never the program."""
        from app.ui.lang.checks import check_all  # most laptops have no sheet

        file = self._sheets[code]
        try:
            entries = read_sheet(file.read_bytes(), code)
        except OSError:
            self._refused.append(Refused(file.name, code, "The file cannot be read."))
            return under or QtWords(Path())
        except AppError as error:
            self._refused.append(Refused(file.name, code, error.message))
            return under or QtWords(Path())
        bad = {finding.key: finding.what for finding in check_all(entries, code) if finding.is_fatal}
        self._refused += [Refused(file.name, code, f"“{key.source}”: {what}") for key, what in bad.items()]
        usable = {entry.key: entry for entry in entries if entry.status is not Status.MISSING and entry.key not in bad}
        counts = dict.fromkeys(Status, 0)
        for entry in entries:
            counts[entry.status if entry.key in usable else Status.MISSING] += 1
        self._added_reviews[code] = Review(counts)
        return SheetWords({key: entry.forms for key, entry in usable.items()}, plural_rule(code), under)


def system_language(words_folder: Path | None = None) -> str:
    """The first of this computer's languages that the program speaks, else English.

    Args:
        words_folder: where sheets with further languages lie.
    """
    library = Library(words_folder)
    spoken = (library.code_of(wanted) for wanted in QLocale.system().uiLanguages())
    return next((code for code in spoken if code is not None), SOURCE_LANGUAGE)

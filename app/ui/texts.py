"""The program's own words in one language; independent of the language of any other page."""

import unicodedata
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from app.ui.lang.library import LANG_FOLDER, SOURCE_LANGUAGE, Library, Refused, Review, Words
from app.ui.lang.sheet import Key

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

__all__ = ["LANG_FOLDER", "SOURCE_LANGUAGE", "Counted", "Texts", "available_languages"]


def available_languages() -> tuple[str, ...]:
    """Codes of the languages that came with the program."""
    return Library().languages


def is_right_to_left(language: str) -> bool:
    """Whether a language is written from right to left.

    The letters of its own name tell that. Qt knows it, too, but its namespace of constants takes as long to load as
    half of the first page.
    """
    name = QLocale(language).nativeLanguageName()
    runs = unicodedata.bidirectional(name[0]) if name else ""
    if runs in ("L", "R", "AL"):
        return runs != "L"
    from PySide6.QtCore import Qt

    return QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft


class Texts:
    """Words of one language. The child's pages and the researcher's hold one each, so they can differ.

    ``pyside6-lupdate`` collects every call of ``translate`` with literal arguments; the contexts are ``App`` (for the
    researcher) and ``Child``.
    """

    def __init__(self, language: str, *, library: Library | None = None, to_adults: bool = False) -> None:
        """Load a language.

        Args:
            language: BCP 47 code; a language that we have no words in falls back to English.
            library: where words are looked for; None for those that came with the program.
            to_adults: an adult reads the child's pages, and is addressed as adults are.
        """
        self.language = language
        self._library = library or Library()
        self._to_adults = to_adults
        self._words = self._library.words(language)
        self.is_rtl = is_right_to_left(language)
        """Whether the language is written from right to left."""
        self.has_words = self._library.code_of(language) is not None

    def other(self, language: str) -> "Texts":
        """The words of another language, from the same place."""
        return Texts(language, library=self._library, to_adults=self._to_adults)

    def addressing(self, *, adults: bool) -> "Texts":
        """The same words, for an adult or for a child in front of the screen."""
        if adults is self._to_adults:
            return self
        return Texts(self.language, library=self._library, to_adults=adults)

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes of the languages that there are words in."""
        return self._library.languages

    @property
    def review(self) -> Review:
        """Whether people who speak the language have checked the words."""
        return self._library.review(self.language)

    @property
    def refused(self) -> tuple[Refused, ...]:
        """What of this language's sheet in the data folder is not used, and why."""
        return tuple(refused for refused in self._library.refused if refused.language == self.language)

    @property
    def direction(self) -> "Qt.LayoutDirection":
        """The layout direction that goes with the language."""
        from PySide6.QtCore import Qt  # here: see the first page's test

        return Qt.LayoutDirection.RightToLeft if self.is_rtl else Qt.LayoutDirection.LeftToRight

    @property
    def locale(self) -> QLocale:
        """For the names of months and days."""
        return QLocale(self.language)

    def moment(self, at_utc: datetime, zone: tzinfo | None = None) -> str:
        """A date and time that nobody reads the wrong way round: the month is a word, the digits are those of answers.

        Answers hold the digits 0-9 in every language, and so do the forms' choices, so a date shows no other ones.

        Args:
            at_utc: aware.
            zone: whose clock; None for this computer's.
        """
        local = at_utc.astimezone(zone)
        of_qt = QDateTime(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute))
        shown = self.locale.toString(of_qt, "d MMM yyyy, HH:mm")
        return "".join(str(unicodedata.digit(letter)) if letter.isdigit() else letter for letter in shown)

    def translate(self, context: str, source: str, disambiguation: str = "") -> str:
        """A sentence in this language.

        Args:
            context: ``App`` or ``Child``.
            source: the English sentence.
            disambiguation: a note for translators where one English sentence means two things.
        """
        if self._to_adults and context == "Child":
            from app.ui.polite import POLITE  # here: the first page of the program has no reader of a form

            polite = self._words.find(Key("Adult", source, disambiguation)) if source in POLITE else ""
            if polite:
                return polite
        return self._words.find(Key(context, source, disambiguation)) or source

    @property
    def counted(self) -> "Counted":
        """Sentences with a number in them."""
        return Counted(self._words)


class Counted:
    """Sentences whose form follows a number.

    ``pyside6-lupdate`` sees plural forms in calls of ``tr`` only and takes the name before the dot as the context: so a
    caller writes ``counted = texts.counted`` and then ``counted.tr("%n thing(s)", "", number)``.
    """

    def __init__(self, words: Words) -> None:
        self._words = words

    def tr(self, source: str, disambiguation: str, n: int) -> str:
        """The sentence in the form that goes with `n`, which stands where ``%n`` is."""
        found = self._words.find(Key("counted", source, disambiguation), n) or source
        return found.replace("%n", str(n))

"""The program's own words in one language, from the .qm files; independent of the language of any other page."""

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, QTranslator

LANG_FOLDER = Path(__file__).resolve().parent / "lang"
SOURCE_LANGUAGE = "en"


def available_languages() -> tuple[str, ...]:
    """Codes of the languages that the program's own words exist in."""
    return tuple(sorted(path.stem for path in LANG_FOLDER.glob("*.qm")))


class Texts:
    """Words of one language. The child's pages and the researcher's hold one each, so they can differ.

    ``pyside6-lupdate`` collects every call of ``translate`` with literal arguments; the contexts are ``App`` (for the
    researcher) and ``Child``.
    """

    def __init__(self, language: str) -> None:
        """Load a language.

        Args:
            language: BCP 47 code; a language that we have no words in falls back to English.
        """
        self.language = language
        self._translator = QTranslator()
        self.is_rtl = QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft
        """Whether the language is written from right to left."""
        wanted = language.partition("-")[0].lower()
        self.has_words = (LANG_FOLDER / f"{wanted}.qm").is_file()
        self._translator.load(str(LANG_FOLDER / f"{wanted if self.has_words else SOURCE_LANGUAGE}.qm"))

    @property
    def direction(self) -> Qt.LayoutDirection:
        """The layout direction that goes with the language."""
        return Qt.LayoutDirection.RightToLeft if self.is_rtl else Qt.LayoutDirection.LeftToRight

    @property
    def locale(self) -> QLocale:
        """For dates and numbers."""
        return QLocale(self.language)

    def moment(self, local: QDateTime) -> str:
        """A date and time that nobody reads the wrong way round: the month is a word."""
        return self.locale.toString(local, "d MMM yyyy, HH:mm")

    def translate(self, context: str, source: str, disambiguation: str = "") -> str:
        """A sentence in this language.

        Args:
            context: ``App`` or ``Child``.
            source: the English sentence.
            disambiguation: a note for translators where one English sentence means two things.
        """
        return self._translator.translate(context, source, disambiguation or None) or source

    @property
    def counted(self) -> "Counted":
        """Sentences with a number in them."""
        return Counted(self._translator)


class Counted:
    """Sentences whose form follows a number.

    ``pyside6-lupdate`` sees plural forms in calls of ``tr`` only and takes the name before the dot as the context: so a
    caller writes ``counted = texts.counted`` and then ``counted.tr("%n thing(s)", "", number)``.
    """

    def __init__(self, translator: QTranslator) -> None:
        self._translator = translator

    def tr(self, source: str, disambiguation: str, n: int) -> str:
        """The sentence in the form that goes with `n`, which stands where ``%n`` is."""
        found = self._translator.translate("counted", source, disambiguation or None, n) or source
        return found.replace("%n", str(n))

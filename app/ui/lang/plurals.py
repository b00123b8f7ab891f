"""Which form of a counted sentence goes with a number, by language; the same rules and order as Qt's own."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class PluralRule:
    """A language's plural forms.

    Attributes:
        forms: what each form is for, in the order in which a translator writes them.
        choose: number -> index into `forms`.
    """

    forms: tuple[str, ...]
    choose: Callable[[int], int]


def plural_rule(language: str) -> PluralRule:
    """The rule of a language; one that is not listed counts like English, as in Qt.

    Args:
        language: BCP 47 code; only its first part is looked at.

    Source: Qt's numerus table (qttools, numerus.cpp), compared with what `lrelease` makes in the tests.
    """
    code = language.partition("-")[0].lower()
    return _RULES[next((kind for kind, codes in _LANGUAGES.items() if code in codes.split()), "two")]


def _slavic(n: int) -> int:
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if 2 <= n % 10 <= 4 and not 10 <= n % 100 < 20 else 2


def _macedonian(n: int) -> int:
    return {1: 0, 2: 1}.get(n % 10, 2)


def _icelandic(n: int) -> int:
    return int(n % 10 != 1 or n % 100 == 11)


def _polish(n: int) -> int:
    return 0 if n == 1 else 1 if 2 <= n % 10 <= 4 and not 10 <= n % 100 < 20 else 2


def _lithuanian(n: int) -> int:
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if n % 10 != 0 and not 10 <= n % 100 < 20 else 2


def _latvian(n: int) -> int:
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if n != 0 else 2


def _romanian(n: int) -> int:
    return 0 if n == 1 else 1 if n == 0 or 1 <= n % 100 < 20 else 2


def _slovenian(n: int) -> int:
    return {1: 0, 2: 1, 3: 2, 4: 2}.get(n % 100, 3)


def _maltese(n: int) -> int:
    if n == 1:
        return 0
    return 1 if n == 0 or 1 <= n % 100 <= 10 else 2 if 11 <= n % 100 <= 19 else 3


def _arabic(n: int) -> int:
    if n <= 2:
        return n
    return 3 if 3 <= n % 100 <= 10 else 4 if n % 100 >= 11 else 5


_RULES = {
    "one": PluralRule(("every number",), lambda n: 0),
    "two": PluralRule(("1", "other"), lambda n: int(n != 1)),
    "french": PluralRule(("0, 1", "other"), lambda n: int(n > 1)),
    "icelandic": PluralRule(("1, 21, 31 ...", "other"), _icelandic),
    "macedonian": PluralRule(("1, 11, 21 ...", "2, 12, 22 ...", "other"), _macedonian),
    "irish": PluralRule(("1", "2", "other"), lambda n: {1: 0, 2: 1}.get(n, 2)),
    "czech": PluralRule(("1", "2-4", "other"), lambda n: 0 if n == 1 else 1 if 2 <= n <= 4 else 2),
    "slavic": PluralRule(("1, 21, 31 ...", "2-4, 22-24 ...", "other"), _slavic),
    "polish": PluralRule(("1", "2-4, 22-24 ...", "other"), _polish),
    "lithuanian": PluralRule(("1, 21, 31 ...", "2-9, 22-29 ...", "other"), _lithuanian),
    "latvian": PluralRule(("1, 21, 31 ...", "other", "0"), _latvian),
    "romanian": PluralRule(("1", "0, 2-19, 101-119 ...", "20 and more"), _romanian),
    "slovenian": PluralRule(("1, 101 ...", "2, 102 ...", "3-4, 103-104 ...", "other"), _slovenian),
    "maltese": PluralRule(("1", "0, 2-10, 102-110 ...", "11-19, 111-119 ...", "other"), _maltese),
    "arabic": PluralRule(("0", "1", "2", "3-10, 103-110 ...", "11-99, 111-199 ...", "100-102, 200-202 ..."), _arabic),
}
_LANGUAGES = {
    "one": "fa hu id ja ko ms my th tr tt vi zh bo dz yo za",
    "french": "fr hy br fil pt ti wa",
    "icelandic": "is",
    "macedonian": "mk",
    "irish": "ga",
    "czech": "cs sk",
    "slavic": "ru uk be bs hr sr",
    "polish": "pl",
    "lithuanian": "lt",
    "latvian": "lv",
    "romanian": "ro",
    "slovenian": "sl",
    "maltese": "mt",
    "arabic": "ar",
}

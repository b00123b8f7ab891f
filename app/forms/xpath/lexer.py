"""Cuts an XPath 1.0 expression into tokens (section 3.7 with its disambiguation rule); must not build anything."""

import re
from enum import IntEnum, auto
from typing import NamedTuple

from app.forms.xpath.errors import XPathError


class Kind(IntEnum):
    """Kinds of token; integers, because they are looked up in sets all the time."""

    NUMBER = auto()
    PATH = auto()
    LITERAL = auto()
    NAME = auto()
    OPERATOR = auto()
    SYMBOL = auto()
    END = auto()


class Token(NamedTuple):
    """One token with the offset at which it starts."""

    kind: Kind
    text: str
    at: int


_NAME_START = r"[^\W\d]"
_NCNAME = rf"{_NAME_START}[\w.\-·]*"
# A whole absolute path without predicates, by far the most frequent operand, is one token. The groups are in the order
# of the kinds; white space before a token belongs to it.
_TOKEN = re.compile(
    rf"""\s*(?:
    ((?>(?:/{_NAME_START}[\w.\-·]*+)++)(?!\s*[\[(/:]))
  | (\d+(?:\.\d*)?|\.\d+)
  | ("[^"]*"|'[^']*')
  | ({_NCNAME}(?::(?!:)(?:{_NCNAME}|\*))?)
  | (//|::|\.\.|!=|<=|>=|[()\[\]/@,.|+\-=<>*$])
    )""",
    re.VERBOSE,
)
_KINDS = (Kind.END, Kind.PATH, Kind.NUMBER, Kind.LITERAL, Kind.NAME, Kind.SYMBOL)
_WORD_OPERATOR = re.compile(r"and|or|div|mod")
_OPERATOR_SYMBOLS = frozenset({"/", "//", "|", "+", "-", "=", "!=", "<", "<=", ">", ">="})
_CLOSING = frozenset({")", "]", ".", ".."})
MAX_LENGTH = 200_000


def tokens_of(expression: str) -> list[Token]:
    """Tokens of an expression, with an END token last.

    Args:
        expression: XPath text.

    Raises:
        XPathError: a character that no token can start with, an open string, or more than 200,000 characters.
    """
    if len(expression) > MAX_LENGTH:
        raise XPathError("form.expression_too_long", f"An expression of {len(expression)} characters is too long.")
    found: list[Token] = []
    match_at, add = _TOKEN.match, found.append
    at, after_operand = 0, False
    while (match := match_at(expression, at)) is not None:
        group = match.lastindex or 0
        text, start = match[group], match.start(group)
        kind = _KINDS[group]
        if kind is Kind.SYMBOL:
            if text == "*":
                kind = Kind.OPERATOR if after_operand else Kind.NAME
                after_operand = kind is Kind.NAME
            else:
                kind = Kind.OPERATOR if text in _OPERATOR_SYMBOLS else Kind.SYMBOL
                after_operand = text in _CLOSING
        elif after_operand and kind is Kind.PATH:
            # A step of the path that began before.
            kind, text, after_operand = Kind.OPERATOR, "/", False
        elif after_operand and kind is Kind.NAME and (word := _WORD_OPERATOR.match(text)) is not None:
            # "1and1", "a div-b": only an operator can stand here, so the name ends with the operator's last letter.
            kind, text, after_operand = Kind.OPERATOR, word[0], False
        else:
            after_operand = True
        add(Token(kind, text, start))
        at = start + len(text)
    rest = len(expression) - len(expression[at:].lstrip())
    if rest < len(expression):
        raise _unreadable(expression, rest)
    add(Token(Kind.END, "", len(expression)))
    return found


def _unreadable(expression: str, at: int) -> XPathError:
    if expression[at] in "'\"":
        return XPathError("form.syntax", f"A text that starts with {expression[at]} is never closed.")
    return XPathError("form.syntax", f"The character {expression[at]!r} cannot stand there.")

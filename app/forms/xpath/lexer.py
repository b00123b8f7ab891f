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
_TOKEN = re.compile(
    rf"""
    (?P<space>\s+)
  | (?P<number>\d+(?:\.\d*)?|\.\d+)
  | (?P<literal>"[^"]*"|'[^']*')
  | (?P<name>{_NCNAME}(?::(?!:)(?:{_NCNAME}|\*))?)
  | (?P<symbol>//|::|\.\.|!=|<=|>=|[()\[\]/@,.|+\-=<>*$])
    """,
    re.VERBOSE,
)
# A whole absolute path without predicates, by far the most frequent operand, is one token.
_PATH = re.compile(rf"(?>(?:/{_NAME_START}[\w.\-·]*+)++)(?!\s*[\[(/:])")
_OPERATOR_SYMBOLS = frozenset({"/", "//", "|", "+", "-", "=", "!=", "<", "<=", ">", ">="})
_WORD_OPERATOR = re.compile(r"and|or|div|mod")
_OPERANDS = frozenset({Kind.NUMBER, Kind.LITERAL, Kind.NAME, Kind.PATH})
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
    at, end, after_operand = 0, len(expression), False
    while at < end:
        char = expression[at]
        if char == " ":
            at += 1
            continue
        match = _PATH.match(expression, at) if char == "/" and not after_operand else None
        if match is not None:
            found.append(Token(Kind.PATH, match[0], at))
            at, after_operand = match.end(), True
            continue
        match = _TOKEN.match(expression, at)
        if match is None:
            raise _unreadable(expression, at)
        if match.lastgroup == "space":
            at = match.end()
            continue
        token = _token(match, after_operand)
        found.append(token)
        at += len(token.text)
        after_operand = _ends_operand(token)
    found.append(Token(Kind.END, "", at))
    return found


def _token(match: re.Match[str], after_operand: bool) -> Token:
    text, at, group = match[0], match.start(), match.lastgroup
    if group == "symbol":
        if text == "*":
            return Token(Kind.OPERATOR if after_operand else Kind.NAME, text, at)
        return Token(Kind.OPERATOR if text in _OPERATOR_SYMBOLS else Kind.SYMBOL, text, at)
    if group == "name":
        # "1and1", "a div-b": only an operator can stand here, so the name ends with the operator's last letter.
        word = _WORD_OPERATOR.match(text) if after_operand else None
        return Token(Kind.NAME, text, at) if word is None else Token(Kind.OPERATOR, word[0], at)
    return Token(Kind.NUMBER if group == "number" else Kind.LITERAL, text, at)


def _ends_operand(before: Token) -> bool:
    if before.kind in _OPERANDS:
        return True
    return before.kind is Kind.SYMBOL and before.text in {")", "]", ".", ".."}


def _unreadable(expression: str, at: int) -> XPathError:
    if expression[at] in "'\"":
        return XPathError("form.syntax", f"A text that starts with {expression[at]} is never closed.")
    return XPathError("form.syntax", f"The character {expression[at]!r} cannot stand there.")

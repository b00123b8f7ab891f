"""Looks for regular expressions in time that grows with the text only; must not translate their syntax.

Python's own matcher tries one way after the other, and a pattern such as ``(a+)+$`` makes it try for years. Where that
can happen the pattern is run as a set of states instead (Thompson 1968). Its parse tree is the standard library's.
"""

import re
from collections.abc import Callable, Iterable
from re import _parser as parser
from typing import Any

MAX_STATES = 20_000
LONG = 2_000
_MANY = 20
_REPEATS = frozenset({"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"})

# The parse tree is made of nested lists and tuples without types of their own.
Tree = Any
CharTest = Callable[[str], bool]
PlaceTest = Callable[[str, int], bool]


class Matcher:
    """A regular expression that can be looked for safely.

    Args:
        pattern: in Python's syntax.
        flags: of ``re.compile``.

    Raises:
        re.error: it is no regular expression, has more than 20,000 states, or could take for ever and has parts
            (look-around, back references) that cannot be run as states.
    """

    def __init__(self, pattern: str, flags: int) -> None:
        self._compiled = re.compile(pattern, flags)
        tree = parser.parse(pattern, flags)
        loops, depth = _loops(tree)
        self._may_be_slow = loops > 0
        self._is_risky = loops > 1 or depth > 1
        self._machine: _Machine | None = None
        if self._may_be_slow:
            try:
                self._machine = _Machine(tree, ignores_case=bool(self._compiled.flags & re.IGNORECASE))
            except _UnsupportedError as error:
                if depth > 1:
                    raise re.error(f"repeats within repeats together with {error} could take for ever") from error

    def occurs_in(self, text: str) -> bool:
        """Whether the pattern occurs in the text.

        A long text is not searched with look-around or back references: it counts as without a match.
        """
        is_long = len(text) > LONG
        if self._machine is not None and (self._is_risky or is_long):
            return self._machine.occurs_in(text)
        if is_long and self._may_be_slow:
            return False
        return self._compiled.search(text) is not None


class _UnsupportedError(Exception):
    """A part of a pattern that states cannot express."""


def _loops(tree: Tree) -> tuple[int, int]:
    """How many repeats without a small limit there are, and how deep repeats stand in each other."""
    count, deepest = 0, 0
    for operation, argument in tree:
        if str(operation) in _REPEATS:
            _, most, inner = argument
            loops, depth = _loops(inner)
            is_loop = most > _MANY
            count += loops * (1 if most < 2 else 2) + is_loop
            deepest = max(deepest, depth + (most > 1))
        else:
            for part in _parts(argument):
                loops, depth = _loops(part)
                count, deepest = count + loops, max(deepest, depth)
    return count, deepest


def _parts(argument: Tree) -> Iterable[Tree]:
    """Patterns inside an operation."""
    if isinstance(argument, parser.SubPattern):
        yield argument
    elif isinstance(argument, (tuple, list)):
        for one in argument:
            yield from _parts(one)


class _Machine:
    """States of a pattern: each reads a character, splits, tests the place, or accepts."""

    def __init__(self, tree: Tree, *, ignores_case: bool) -> None:
        self._ignores_case = ignores_case
        self._tests: list[CharTest | None] = []
        self._places: list[PlaceTest | None] = []
        self._next: list[tuple[int, ...]] = []
        self._end = self._state(())
        self._start = self._sequence(tree, self._end)

    def _state(self, targets: tuple[int, ...], *, test: CharTest | None = None, place: PlaceTest | None = None) -> int:
        if len(self._next) >= MAX_STATES:
            raise re.error(f"more than {MAX_STATES} states")
        self._tests.append(test)
        self._places.append(place)
        self._next.append(targets)
        return len(self._next) - 1

    def _sequence(self, tree: Tree, after: int) -> int:
        for operation, argument in reversed(list(tree)):
            after = self._operation(str(operation), argument, after)
        return after

    def _operation(self, name: str, argument: Tree, after: int) -> int:
        if name in _REPEATS:
            least, most, inner = argument
            return self._repeat(least, most, inner, after)
        if name == "SUBPATTERN":
            if argument[1] or argument[2]:
                raise _UnsupportedError("local flags")
            return self._sequence(argument[3], after)
        if name == "BRANCH":
            return self._state(tuple(self._sequence(one, after) for one in argument[1]))
        if name == "AT":
            place = _PLACES.get(str(argument))
            if place is None:
                raise _UnsupportedError(str(argument))
            return self._state((after,), place=place)
        return self._state((after,), test=self._folded(_char_test(name, argument)))

    def _repeat(self, least: int, most: int, inner: Tree, after: int) -> int:
        start = after
        if most > _MANY * 50:
            start = self._state(())
            self._next[start] = (self._sequence(inner, start), after)
        else:
            for _ in range(int(most) - least):
                start = self._state((self._sequence(inner, start), after))
        for _ in range(least):
            start = self._sequence(inner, start)
        return start

    def _folded(self, test: CharTest) -> CharTest:
        if not self._ignores_case:
            return test
        return lambda char: test(char.lower()) or test(char.upper())

    def occurs_in(self, text: str) -> bool:
        current: set[int] = set()
        for at, char in enumerate(text):
            if self._follow({*current, self._start}, text, at, current := set()):
                return True
            current = {
                target
                for state in current
                if (test := self._tests[state]) and test(char)
                for target in self._next[state]
            }
        return self._follow({*current, self._start}, text, len(text), set())

    def _follow(self, states: Iterable[int], text: str, at: int, seen: set[int]) -> bool:
        """Every state that is reached without reading a character; whether the end is among them."""
        waiting = list(states)
        while waiting:
            state = waiting.pop()
            if state in seen:
                continue
            seen.add(state)
            if state == self._end:
                return True
            place = self._places[state]
            if self._tests[state] is None and (place is None or place(text, at)):
                waiting += self._next[state]
        return False


def _is_word(char: str) -> bool:
    return char.isascii() and (char.isalnum() or char == "_")


def _at_boundary(text: str, at: int) -> bool:
    return (at > 0 and _is_word(text[at - 1])) != (at < len(text) and _is_word(text[at]))


_PLACES: dict[str, PlaceTest] = {
    "AT_BEGINNING": lambda text, at: at == 0,
    "AT_BEGINNING_STRING": lambda text, at: at == 0,
    "AT_END": lambda text, at: at == len(text) or (at == len(text) - 1 and text[at] == "\n"),
    "AT_END_STRING": lambda text, at: at == len(text),
    "AT_BOUNDARY": _at_boundary,
    "AT_NON_BOUNDARY": lambda text, at: not _at_boundary(text, at),
}
_CATEGORIES: dict[str, CharTest] = {
    "CATEGORY_DIGIT": lambda char: char in "0123456789",
    "CATEGORY_SPACE": lambda char: char in " \t\n\r\f\v",
    "CATEGORY_WORD": _is_word,
    "CATEGORY_NOT_DIGIT": lambda char: char not in "0123456789",
    "CATEGORY_NOT_SPACE": lambda char: char not in " \t\n\r\f\v",
    "CATEGORY_NOT_WORD": lambda char: not _is_word(char),
}


def _char_test(name: str, argument: Tree) -> CharTest:
    if name == "LITERAL":
        wanted = chr(argument)
        return lambda char: char == wanted
    if name == "NOT_LITERAL":
        unwanted = chr(argument)
        return lambda char: char != unwanted
    if name == "ANY":
        return lambda char: char != "\n"
    if name == "RANGE":
        first, last = chr(argument[0]), chr(argument[1])
        return lambda char: first <= char <= last
    if name == "CATEGORY":
        return _CATEGORIES[str(argument)]
    if name == "IN":
        return _class_test(argument)
    raise _UnsupportedError(
        {"GROUPREF": "back references", "ASSERT": "look-ahead", "ASSERT_NOT": "look-ahead"}.get(name, name)
    )


def _class_test(items: Tree) -> CharTest:
    is_negated = str(items[0][0]) == "NEGATE"
    tests = [_char_test(str(name), argument) for name, argument in items[is_negated:]]
    return lambda char: any(test(char) for test in tests) is not is_negated

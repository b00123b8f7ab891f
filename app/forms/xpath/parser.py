"""Builds the syntax tree of an XPath 1.0 expression; must not resolve names."""

from functools import lru_cache
from typing import NamedTuple

from app.forms.xpath.errors import XPathError
from app.forms.xpath.lexer import Kind, Token, tokens_of

MAX_DEPTH = 80
MAX_CHAIN = 120
_AXES = frozenset(
    [
        "child",
        "parent",
        "self",
        "descendant",
        "descendant-or-self",
        "ancestor",
        "ancestor-or-self",
        "attribute",
        "following-sibling",
        "preceding-sibling",
    ]
)
_NODE_TYPES = frozenset({"node", "text", "comment", "processing-instruction"})

# Nodes of the tree are named tuples: a form makes thousands, four times faster than frozen dataclasses.


class Literal(NamedTuple):
    """A string in quotes."""

    text: str


class Number(NamedTuple):
    """A number."""

    value: float


class Call(NamedTuple):
    """A function call."""

    name: str
    args: "tuple[Expression, ...]"


class Step(NamedTuple):
    """One step of a path; ``test`` is a name without prefix, ``*`` or ``node()``."""

    axis: str
    test: str
    predicates: "tuple[Expression, ...]" = ()


class Path(NamedTuple):
    """A location path: absolute, relative to the context, or after ``start`` (a filter expression).

    ``plain`` is the text of an absolute path of names only, "" of any other path.
    """

    absolute: bool
    start: "Expression | None"
    steps: tuple[Step, ...]
    plain: str = ""


class Filter(NamedTuple):
    """Any expression with predicates behind it."""

    primary: "Expression"
    predicates: "tuple[Expression, ...]"


class Binary(NamedTuple):
    """Two operands and an operator: ``= != < <= > >= + - * div mod |``."""

    operator: str
    left: "Expression"
    right: "Expression"


class Chain(NamedTuple):
    """Two or more operands of ``and`` or of ``or``: kept flat, for authors write hundreds of them."""

    operator: str
    operands: "tuple[Expression, ...]"


class Negative(NamedTuple):
    """Unary minus."""

    operand: "Expression"


Expression = Literal | Number | Call | Path | Filter | Binary | Chain | Negative

_WHOLE_OPERANDS = frozenset({Kind.PATH, Kind.NUMBER, Kind.LITERAL})
_CONTINUES = frozenset({"[", "/", "//", "|"})
_PRECEDENCE = {
    **dict.fromkeys(("or",), 0),
    **dict.fromkeys(("and",), 1),
    **dict.fromkeys(("=", "!="), 2),
    **dict.fromkeys(("<", "<=", ">", ">="), 3),
    **dict.fromkeys(("+", "-"), 4),
    **dict.fromkeys(("*", "div", "mod"), 5),
}


@lru_cache(maxsize=4096)
def parse(expression: str) -> Expression:
    """Syntax tree of an expression.

    Args:
        expression: XPath 1.0 text.

    Raises:
        XPathError: the text is not an expression, or is nested deeper than 80 levels.
    """
    return _Parser(tokens_of(expression)).whole()


@lru_cache(maxsize=8192)
def _child_step(name: str) -> Step:
    return Step("child", name)


@lru_cache(maxsize=8192)
def _plain_path(text: str) -> Path:
    steps = tuple(_child_step(name) for name in text[1:].split("/"))
    # The text of a path without prefixes is the address of a template node.
    return Path(absolute=True, start=None, steps=steps, plain=text)


class _Parser:
    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0

    def whole(self) -> Expression:
        if self._tokens[0].kind is Kind.END:
            raise XPathError("form.syntax", "The expression is empty.")
        tree = self._level(0)
        if self._now.kind is not Kind.END:
            raise self._unexpected()
        return tree

    @property
    def _now(self) -> Token:
        return self._tokens[self._at]

    def _next(self) -> Token:
        token = self._tokens[self._at]
        self._at += 1
        return token

    def _is(self, text: str) -> bool:
        # No name, number or text in quotes is spelled like a symbol, so the text alone decides.
        return self._tokens[self._at].text == text

    def _take(self, text: str) -> bool:
        if self._tokens[self._at].text == text:
            self._at += 1
            return True
        return False

    def _expect(self, text: str) -> None:
        if not self._take(text):
            raise self._unexpected(f" where {text!r} should be")

    def _unexpected(self, instead: str = "") -> XPathError:
        token = self._now
        what = "The expression ends" if token.kind is Kind.END else f"{token.text!r} stands"
        return XPathError("form.syntax", f"{what} at character {token.at + 1}{instead or ', which is not expected'}.")

    def _level(self, lowest: int) -> Expression:
        """Precedence climbing: one frame per nesting, not one per level of precedence."""
        tree = self._simple() or self._unary()
        length = 0
        while True:
            token = self._tokens[self._at]
            if token.kind is not Kind.OPERATOR or _PRECEDENCE.get(token.text, -1) < lowest:
                return tree
            length += 1
            if length > MAX_CHAIN and _PRECEDENCE[self._now.text] > 1:
                raise XPathError("form.expression_too_deep", f"More than {MAX_CHAIN} operators in a row.")
            operator = self._next().text
            right = self._level(_PRECEDENCE[operator] + 1)
            if operator not in ("and", "or"):
                tree = Binary(operator, tree, right)
            elif isinstance(tree, Chain) and tree.operator == operator:
                tree = Chain(operator, (*tree.operands, right))
            else:
                tree = Chain(operator, (tree, right))

    def _simple(self) -> Expression | None:
        """An operand of one token, which nearly all are: without the five frames that any other operand takes."""
        token, following = self._tokens[self._at], self._tokens[min(self._at + 1, len(self._tokens) - 1)]
        if token.kind not in _WHOLE_OPERANDS or following.text in _CONTINUES:
            return None
        self._at += 1
        if token.kind is Kind.PATH:
            return _plain_path(token.text)
        return Number(float(token.text)) if token.kind is Kind.NUMBER else Literal(token.text[1:-1])

    def _unary(self) -> Expression:
        minus = 0
        while self._take("-"):
            minus += 1
        tree = self._union()
        # "--x" is x as a number: two minus signs must still convert
        for _ in range(minus if minus < 2 else 2 - minus % 2):
            tree = Negative(tree)
        return tree

    def _union(self) -> Expression:
        tree = self._path()
        count = 0
        while self._take("|"):
            count += 1
            if count > MAX_CHAIN:
                raise XPathError("form.expression_too_deep", f"More than {MAX_CHAIN} operators in a row.")
            tree = Binary("|", tree, self._path())
        return tree

    def _path(self) -> Expression:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise XPathError("form.expression_too_deep", f"The expression is nested deeper than {MAX_DEPTH} levels.")
        try:
            return self._path_inner()
        finally:
            self._depth -= 1

    def _path_inner(self) -> Expression:
        if self._tokens[self._at].kind is Kind.PATH:
            return _plain_path(self._next().text)
        if self._starts_primary():
            primary = self._primary()
            predicates = self._predicates()
            start: Expression = Filter(primary, predicates) if predicates else primary
            if self._is("/") or self._is("//"):
                return Path(absolute=False, start=start, steps=self._more_steps())
            return start
        if self._is("/") or self._is("//"):
            if self._is("/") and not self._starts_step(self._tokens[self._at + 1]):
                self._next()
                return Path(absolute=True, start=None, steps=())
            return Path(absolute=True, start=None, steps=self._more_steps())
        return Path(absolute=False, start=None, steps=(self._step(), *self._more_steps()))

    def _starts_primary(self) -> bool:
        token = self._now
        if token.kind in (Kind.NUMBER, Kind.LITERAL):
            return True
        if token.kind is Kind.SYMBOL:
            return token.text == "("
        following = self._tokens[min(self._at + 1, len(self._tokens) - 1)]
        is_call = following.kind is Kind.SYMBOL and following.text == "("
        return token.kind is Kind.NAME and is_call and token.text not in _NODE_TYPES

    def _primary(self) -> Expression:
        token = self._next()
        if token.kind is Kind.NUMBER:
            return Number(float(token.text))
        if token.kind is Kind.LITERAL:
            return Literal(token.text[1:-1])
        if token.kind is Kind.SYMBOL:
            inner = self._level(0)
            self._expect(")")
            return inner
        self._expect("(")
        args: list[Expression] = []
        if not self._take(")"):
            args.append(self._level(0))
            while self._take(","):
                args.append(self._level(0))
            self._expect(")")
        return Call(token.text, tuple(args))

    def _predicates(self) -> tuple[Expression, ...]:
        found: list[Expression] = []
        while self._take("["):
            found.append(self._level(0))
            self._expect("]")
        return tuple(found)

    def _more_steps(self) -> tuple[Step, ...]:
        steps: list[Step] = []
        while True:
            if self._take("//"):
                steps.append(Step("descendant-or-self", "node()"))
            elif not self._take("/"):
                return tuple(steps)
            steps.append(self._step())

    @staticmethod
    def _starts_step(token: Token) -> bool:
        return token.kind is Kind.NAME or (token.kind is Kind.SYMBOL and token.text in {".", "..", "@"})

    def _step(self) -> Step:
        if self._take(".."):
            return Step("parent", "node()", self._predicates())
        if self._take("."):
            return Step("self", "node()", self._predicates())
        axis = "child"
        if self._take("@"):
            axis = "attribute"
        elif self._now.kind is Kind.NAME and self._tokens[self._at + 1].text == "::":
            axis = self._next().text
            self._next()
            if axis not in _AXES:
                raise XPathError("form.syntax", f"The axis {axis!r} is not supported.")
        if self._now.kind is not Kind.NAME:
            raise self._unexpected()
        name = self._next().text
        if name in _NODE_TYPES and self._take("("):
            self._expect(")")
            return Step(axis, f"{name}()", self._predicates())
        return Step(axis, name.rsplit(":", 1)[-1], self._predicates())

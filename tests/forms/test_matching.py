"""Regular expressions: as Python finds them, and never slow."""

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.forms import FormError
from app.forms.xpath.matching import Matcher
from tests.forms.scenario import calculated

_ATOMS = st.sampled_from(
    ["a", "b", ".", "[ab]", "[^a]", "\\d", "\\w", "\\s", "1", "^", "$", "\\b", "(?:ab|b)", "(a)", "\\."]
)
_QUANTIFIERS = st.sampled_from(["", "", "*", "+", "?", "{2}", "{1,3}", "{2,}", "*?"])


def _quantified(atom: str, quantifier: str) -> str:
    return atom if atom in ("^", "$", "\\b") else atom + quantifier


_PIECES = st.builds(_quantified, _ATOMS, _QUANTIFIERS)
_PATTERNS = st.recursive(
    st.lists(_PIECES, min_size=1, max_size=4).map("".join),
    lambda inner: st.builds(
        lambda one, other, quantifier: f"({one}|{other}){quantifier}",
        inner,
        inner,
        st.sampled_from(["", "+", "*", "?"]),
    ),
    max_leaves=4,
)


@settings(max_examples=600, deadline=None)
@given(pattern=_PATTERNS, text=st.text(alphabet="ab1 .\n", max_size=8))
def test_states_find_what_python_finds(pattern: str, text: str) -> None:
    """The set of states and Python's matcher agree on short texts."""
    matcher = Matcher(pattern, re.ASCII)

    assert matcher.occurs_in(text) is (re.search(pattern, text, re.ASCII) is not None)


@pytest.mark.parametrize(
    "pattern",
    ["(a+)+$", "^(a|a)*$", "(a*)*b", "([a-z]+\\s?)+$", "a*a*a*a*a*a*b", "(x+x+)+y", "^(([a-z])+.)+[A-Z]([a-z])+$"],
)
def test_pattern_that_explodes_elsewhere_is_fast(pattern: str) -> None:
    """Patterns that would keep Python's matcher busy for years take less than a second on 3,000 letters."""
    begun = time.perf_counter()

    found = calculated(f"regex(/data/t, '{pattern}')", t="a" * 3_000 + "!")

    assert found == "false"
    assert time.perf_counter() - begun < 5


@pytest.mark.parametrize("pattern", ["((a+)+)\\1$", "(?=(a+)+$)b", "((a{1,900}){1,900}){1,900}"])
def test_pattern_that_cannot_be_bounded_is_refused(pattern: str) -> None:
    """Import says so, in the place of the expression."""
    with pytest.raises(FormError) as refused:
        calculated(f"regex(/data/t, '{pattern}')")

    assert refused.value.problems[0].code == "form.bad_pattern"


def test_look_ahead_that_authors_write_is_accepted() -> None:
    """A password rule with look-ahead works on texts of usual length."""
    rule = "regex(/data/t, '^(?=.*\\d)(?=.*[a-z]).{4,8}$')"

    assert calculated(rule, t="abc1") == "true"
    assert calculated(rule, t="abcd") == "false"

"""Codes that people copy by hand."""

import os
import random

from hypothesis import given
from hypothesis import strategies as st

from app.protocol.codes import ALPHABET, check_character, has_check_shape, is_intact, new_code, tidy_code

codes = st.integers(min_value=0).map(lambda seed: new_code(random.Random(seed).randbytes))  # noqa: S311 - a test


@given(codes)
def test_a_fresh_code_is_intact_however_it_is_typed(code: str) -> None:
    """Case, dashes, blanks and look-alikes do not matter."""
    typed = f" {code.lower().replace('-', '–').replace('0', 'o').replace('1', 'l')} "

    assert has_check_shape(code)
    assert all(is_intact(text) for text in (code, typed, code.replace("-", " ")))


@given(codes, st.data())
def test_every_single_wrong_character_is_noticed(code: str, data: st.DataObject) -> None:
    """ISO 7064 MOD 37,36 promises it; the alphabet without look-alikes must not spoil it."""
    place = data.draw(st.sampled_from([n for n, character in enumerate(code) if character != "-"]))
    other = data.draw(st.sampled_from([character for character in ALPHABET if character != code[place]]))

    assert not is_intact(code[:place] + other + code[place + 1 :])


def test_the_check_character_is_the_standards() -> None:
    """The worked example of ISO 7064 MOD 37,36 as identifier schemes quote it."""
    assert check_character("A12425GABC1234002") == "M"


def test_two_thousand_codes_differ() -> None:
    """Real randomness, no repeats at the size of a country's sample."""
    assert len({new_code(os.urandom) for _ in range(2_000)}) == 2_000


def test_foreign_codes_have_no_check_shape() -> None:
    """Codes of another study are taken as they are."""
    assert not any(has_check_shape(code) for code in ("C1", "NL-0042", "school7.kid3", "", "AB-CD-EF-GH-1"))


def test_tidy_keeps_the_characters() -> None:
    """Only case, blanks around and kinds of dashes change."""
    assert tidy_code(" 7k2m–9qxa-4 ") == "7K2M-9QXA-4"

"""The codes of children as rosters use them; what a code is and how it is checked stands in `app.protocol.codes`."""

from app.protocol.codes import ALPHABET, check_character, has_check_shape, is_intact, new_code, tidy_code

__all__ = ["ALPHABET", "check_character", "has_check_shape", "is_intact", "new_code", "tidy_code"]

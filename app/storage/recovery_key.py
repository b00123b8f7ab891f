"""The printed recovery key: 26 random characters and two check characters, typed back whatever the hand makes of them.

Crockford's base 32: no I, L, O and U, so that nothing is read for something else.
"""

import secrets
from dataclasses import dataclass, field

from app.errors import AppError
from app.protocol.codes import ALPHABET, LOOK_ALIKES

RANDOM_CHARACTERS = 26
_MODULUS = 1021
"""The largest prime below 32 * 32: finds every wrong character and every two that changed places."""
_QR_PREFIX = "IMMERSE-RECOVERY-1:"


@dataclass(frozen=True)
class RecoveryKey:
    """A recovery key; shown and printed once, kept nowhere on the laptop."""

    text: str = field(repr=False)
    """28 characters in seven groups of four."""

    @property
    def secret(self) -> bytes:
        """What the slot's key is made of: the random characters."""
        return self.text.replace("-", "")[:RANDOM_CHARACTERS].encode("ascii")

    def qr_svg(self) -> str:
        """The key as a QR code, an SVG image for screen and paper; error correction survives a fold in the paper."""
        import segno

        svg: str = segno.make_qr(_QR_PREFIX + self.text, error="q").svg_inline(scale=4, dark="#000", light="#fff")
        return svg


def new_recovery_key() -> RecoveryKey:
    """130 random bits with their check characters."""
    characters = "".join(secrets.choice(ALPHABET) for _ in range(RANDOM_CHARACTERS))
    return RecoveryKey(_grouped(characters + _check(characters)))


def read_recovery_key(typed: str) -> RecoveryKey:
    """Read what somebody typed or scanned: small letters, spaces, I for 1 and O for 0 are understood.

    Raises:
        AppError: ``recovery.wrong_length`` or ``recovery.misread``.
    """
    compact = typed.strip().upper().removeprefix(_QR_PREFIX)
    compact = "".join(compact.translate(LOOK_ALIKES).replace("-", "").split())
    if len(compact) != RANDOM_CHARACTERS + 2:
        raise AppError(
            "recovery.wrong_length",
            "The recovery key has 28 letters and digits in seven groups of four. Compare with the sheet.",
            found=len(compact),
        )
    characters, check = compact[:RANDOM_CHARACTERS], compact[RANDOM_CHARACTERS:]
    if any(character not in ALPHABET for character in compact) or _check(characters) != check:
        raise AppError(
            "recovery.misread", "A letter or digit of the recovery key is not right. Compare group by group."
        )
    return RecoveryKey(_grouped(compact))


def _check(characters: str) -> str:
    number = 0
    for character in characters:
        number = (number * 32 + ALPHABET.index(character)) % _MODULUS
    return ALPHABET[number // 32] + ALPHABET[number % 32]


def _grouped(compact: str) -> str:
    return "-".join(compact[start : start + 4] for start in range(0, len(compact), 4))

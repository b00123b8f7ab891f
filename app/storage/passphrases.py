"""Which passphrases are good enough, and one to offer; no rules of composition (NIST SP 800-63B)."""

import secrets
from dataclasses import dataclass
from importlib import resources

from app.errors import AppError
from app.storage.place import MIN_PASSPHRASE_LENGTH

MIN_GUESSES_LOG10 = 10.0
"""At some 500 tries a second (SYNC 1.5) a graphics card needs most of a year for that; a floor, not advice."""
_GUESSED_FIRST = ("immerse", "immerse field", "interview", "questionnaire", "school", "children")
OFFERED_WORDS = 5
_ESTIMATED_CHARACTERS = 72  # zxcvbn's own limit; what comes after can only make a passphrase stronger


@dataclass(frozen=True)
class Strength:
    """How good a passphrase is.

    Attributes:
        guesses_log10: tries that a good guesser needs, as a power of ten (zxcvbn's estimate).
        is_enough: may it be used?
    """

    guesses_log10: float
    is_enough: bool


def strength(passphrase: str) -> Strength:
    """Estimate a passphrase, while it is being typed."""
    from zxcvbn import zxcvbn

    if not passphrase:
        return Strength(guesses_log10=0.0, is_enough=False)
    guesses = zxcvbn(passphrase[:_ESTIMATED_CHARACTERS], user_inputs=_GUESSED_FIRST)["guesses_log10"]
    assert isinstance(guesses, float | int)
    return Strength(
        guesses_log10=float(guesses),
        is_enough=len(passphrase) >= MIN_PASSPHRASE_LENGTH and guesses >= MIN_GUESSES_LOG10,
    )


def require_strength(passphrase: str) -> None:
    """Refuse what can be guessed from a stolen laptop.

    Raises:
        AppError: ``store.weak_passphrase``.
    """
    if not strength(passphrase).is_enough:
        raise AppError(
            "store.weak_passphrase",
            f"Choose a longer passphrase: at least {MIN_PASSPHRASE_LENGTH} characters, for example four or five words "
            "that do not belong together.",
        )


def offered_passphrase() -> str:
    """Five random words; about 50 bits, which Argon2id at half a second makes out of reach."""
    return " ".join(secrets.choice(_words()) for _ in range(OFFERED_WORDS))


def _words() -> tuple[str, ...]:
    text = (resources.files("app.storage") / "words.txt").read_text(encoding="ascii")
    return tuple(text.split())

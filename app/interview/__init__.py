"""One sitting with one child: who must have agreed, what was answered, how it ended; no Qt, no database calls.

The names below are loaded when they are first used: the first page needs the consent policy and no form engine.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.interview.consent import ConsentPolicy as ConsentPolicy
    from app.interview.consent import CountryPolicy as CountryPolicy
    from app.interview.consent import allowed_givers as allowed_givers
    from app.interview.consent import load_policy as load_policy
    from app.interview.consent import require_consent as require_consent
    from app.interview.sitting import Interview as Interview
    from app.interview.steps import Clock as Clock
    from app.interview.steps import Open as Open
    from app.interview.steps import Phase as Phase
    from app.interview.steps import Refused as Refused
    from app.interview.steps import Step as Step

_PLACES = {
    "ConsentPolicy": "app.interview.consent",
    "CountryPolicy": "app.interview.consent",
    "allowed_givers": "app.interview.consent",
    "load_policy": "app.interview.consent",
    "require_consent": "app.interview.consent",
    "Interview": "app.interview.sitting",
    "Clock": "app.interview.steps",
    "Open": "app.interview.steps",
    "Phase": "app.interview.steps",
    "Refused": "app.interview.steps",
    "Step": "app.interview.steps",
}


def __getattr__(name: str) -> object:
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_PLACES[name]), name)

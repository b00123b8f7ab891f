"""One sitting with one child: who must have agreed, what was answered, how it ended; no Qt, no database calls."""

from app.interview.consent import ConsentPolicy, CountryPolicy, allowed_givers, load_policy, require_consent
from app.interview.sitting import Interview
from app.interview.steps import Clock, Open, Phase, Refused, Step

__all__ = [
    "Clock",
    "ConsentPolicy",
    "CountryPolicy",
    "Interview",
    "Open",
    "Phase",
    "Refused",
    "Step",
    "allowed_givers",
    "load_policy",
    "require_consent",
]

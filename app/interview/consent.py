"""Who must have agreed before a child is asked anything: the countries' policies and the gate they make."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING

from app.errors import AppError

if TYPE_CHECKING:
    from app.storage.rows import Consent, Participant


@dataclass(frozen=True)
class CountryPolicy:
    """What one country asks; ages in completed years."""

    country: str
    guardian_required_below: int
    child_assent_from: int
    school_may_consent: bool
    is_verified: bool
    source: str


@dataclass(frozen=True)
class ConsentPolicy:
    """The table of all countries, with the version that is written into each record."""

    version: str
    countries: Mapping[str, CountryPolicy]

    def of(self, country: str) -> CountryPolicy:
        """The policy of a country.

        Raises:
            AppError: ``consent.unknown_country``: no interview may open there.
        """
        if country not in self.countries:
            raise AppError(
                "consent.unknown_country",
                f"There is no consent policy for country {country!r}, so no interview can be opened there. "
                "Ask your coordinator.",
                country=country,
            )
        return self.countries[country]


def load_policy() -> ConsentPolicy:
    """The policy table that ships with the program."""
    table = tomllib.loads((resources.files("app.interview") / "policy.toml").read_text(encoding="utf-8"))
    countries = {
        country: CountryPolicy(
            country=country,
            guardian_required_below=int(row["guardian_required_below"]),
            child_assent_from=int(row["child_assent_from"]),
            school_may_consent=bool(row["school_may_consent"]),
            is_verified=row["status"] == "sourced",
            source=str(row["source"]),
        )
        for country, row in table["countries"].items()
    }
    return ConsentPolicy(version=str(table["version"]), countries=countries)


def allowed_givers(policy: CountryPolicy, age: int | None) -> tuple[str, ...]:
    """Who may give the consent that opens an interview with a child of this age; an unknown age counts as young."""
    givers = ["guardian"]
    if policy.school_may_consent:
        givers.append("school")
    if age is not None and age >= policy.guardian_required_below:
        givers.append("child")
    return tuple(givers)


def require_consent(policy: CountryPolicy, participant: "Participant") -> "Consent":
    """The consent that opens an interview with this child.

    Raises:
        AppError: ``consent.missing`` or ``consent.not_enough``; no interview may open.
    """
    consent = participant.consent
    if consent is None:
        raise AppError(
            "consent.missing",
            "Record the consent of a parent or guardian before this child is asked anything.",
            participant=participant.code,
        )
    givers = allowed_givers(policy, participant.age)
    if consent.given_by not in givers:
        raise AppError(
            "consent.not_enough",
            f"In this country, for a child of this age, consent must come from: {', '.join(givers)}.",
            participant=participant.code,
            country=policy.country,
        )
    return consent

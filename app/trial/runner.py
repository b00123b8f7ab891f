"""Opens interviews in a store without a window; knows nothing about where the answers come from."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from app.errors import AppError
from app.forms import Environment, FormDefinition, parse_form
from app.interview import Clock, ConsentPolicy, Interview, Refused, Step, load_policy
from app.protocol.missing import Missing
from app.storage import Store
from app.storage.rows import Consent, FormVersion, Participant, Site


@dataclass(frozen=True)
class Bench:
    """Everything that an interview without a window needs.

    Attributes:
        store: an open, enrolled store.
        definition: the form version.
        site: where the children are.
        clock: times of records and paradata.
        environment: clock, zone, randomness and identity for the form engine.
        policy: the countries' consent table.
    """

    store: Store
    definition: FormDefinition
    site: Site
    clock: Clock
    environment: Environment
    policy: ConsentPolicy


def test_consent(now: datetime) -> Consent:
    """Consent that no family gave: a project that holds it can never be published."""
    return Consent(
        given_by="guardian",
        reference="test data",
        text_version="test-data",
        language="en",
        recorded_at_utc=now,
        is_test_data=True,
    )


def make_bench(
    store: Store,
    *,
    form_id: str,
    site_id: str,
    clock: Clock,
    uuid4: Callable[[], str],
    random: Callable[[], float],
) -> Bench:
    """Gather what is needed from a store.

    Raises:
        AppError: ``project.missing``, ``store.form_missing``, ``trial.unknown_site``, ``trial.unknown_form``.
    """

    form = _newest_form(store, form_id)
    package = store.form_package(form.form_id, form.version)
    project = store.project()
    return Bench(
        store=store,
        definition=parse_form(package.xform, attachments=package.files()),
        site=_site(store, site_id),
        clock=clock,
        environment=Environment(
            now=clock.now,
            zone=UTC,
            uuid4=uuid4,
            random=random,
            device_id=project.device_id if project else "",
            username="",
        ),
        policy=load_policy(),
    )


def open_interview(bench: Bench, participant: Participant, *, language: str | None = None) -> Interview:
    """Add the child with test consent, ask for assent, and open the interview in the store."""
    bench.store.add_participant(participant)
    interview = Interview.start(
        bench.definition,
        bench.environment,
        clock=bench.clock,
        site=bench.site,
        participant=participant,
        policy=bench.policy,
        language=language,
    )
    opened = interview.assent(agreed=True)
    assert opened is not None
    bench.store.begin(opened)
    return interview


def give(bench: Bench, interview: Interview, *, path: str, value: str | Missing) -> Refused | None:
    """Give one answer and store it; returns why the form refused it."""
    step = interview.answer(path, value)
    if isinstance(step, Step):
        bench.store.save(step.save)
        return None
    return step


def _newest_form(store: Store, form_id: str) -> FormVersion:
    for form in store.forms():
        if form.form_id == form_id:
            return form
    known = ", ".join(form.form_id for form in store.forms()) or "none"
    raise AppError("trial.unknown_form", f"There is no form {form_id!r} on this laptop; there are: {known}.")


def _site(store: Store, site_id: str) -> Site:
    for site in store.sites():
        if site.site_id == site_id:
            return site
    known = ", ".join(site.site_id for site in store.sites()) or "none"
    raise AppError("trial.unknown_site", f"There is no site {site_id!r} on this laptop; there are: {known}.")

"""Laptops that go to the schools of a study, as jobs for several processes; children are simulated, all else is real.

Each has an encrypted store of its own, asks in a few schools through engine and interview, and syncs after each.
"""

import random
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from app.protocol.wire import SiteInfo
from app.storage import Store
from app.sync import SyncClient, enrol
from app.trial.children import SimulatedTime, seeded_uuid4, simulate
from app.trial.runner import make_bench
from tests.fresh_store import PASSPHRASE, QUICK
from tests.sync.conftest import utc_now

FORMS = {"wellbeing_younger": (6, 9), "wellbeing_older": (10, 18)}
SHARE_YOUNGER = 4_503 / 24_420
SHARES = {"ES": 0.30, "IT": 0.17, "DE": 0.15, "EL": 0.14, "BE": 0.12, "IE": 0.12}
SCHOOLS_PER_LAPTOP = 5
_BEGIN = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Tour:
    """Where one laptop goes, and how many children it meets at each school."""

    label: str
    schools: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Day:
    """What came of a tour: how the children ended, and processor time of interviews and of syncs, in seconds."""

    ended: Mapping[str, int]
    asking_s: float
    syncing_s: float


def schools_of(country: str, count: int) -> Sequence[SiteInfo]:
    """Schools of a country, spread over five regions."""
    return [
        SiteInfo(
            site_id=f"{country.lower()}-{number:03d}",
            name=f"School {number}",
            country=country,
            region=f"{country}{number % 5 + 1}0",
            setting="formal_primary",
        )
        for number in range(count)
    ]


def tours(country: str, schools: Sequence[SiteInfo], *, children: int) -> Iterator[Tour]:
    """Share the children of a country out over its schools, and the schools over laptops."""
    many, more = divmod(children, len(schools))
    met = ((school.site_id, many + (number < more)) for number, school in enumerate(schools))
    number = 0
    while own := tuple(islice(met, SCHOOLS_PER_LAPTOP)):
        yield Tour(f"{country}-{number}", own)
        number += 1


def travel(tour: Tour, invitation: str, folder: Path) -> Day:
    """One laptop from its invitation to its last sync; runs in any process."""
    store = Store.create(folder / tour.label, PASSPHRASE, now=utc_now, cost=QUICK)
    enrol(store, invitation, device_label=tour.label)
    client = SyncClient(store, now=utc_now, sleep=lambda _: None)
    begun = time.process_time()
    assert client.sync().code == ""
    syncing_s = time.process_time() - begun
    asking_s = 0.0
    ended: Counter[str] = Counter()
    for school, children in tour.schools:
        begun = time.process_time()
        ended += _asked_at(store, school, children=children)
        asked = time.process_time()
        assert client.sync().code == ""
        asking_s += asked - begun
        syncing_s += time.process_time() - asked
    store.close()
    return Day(dict(ended), asking_s, syncing_s)


def _asked_at(store: Store, school: str, *, children: int) -> Counter[str]:
    """Let children of one school answer, through engine, interview and store."""
    younger = round(children * SHARE_YOUNGER)
    ended: Counter[str] = Counter()
    for form, count in (("wellbeing_younger", younger), ("wellbeing_older", children - younger)):
        if count:
            rng = random.Random(f"{form}/{school}")  # noqa: S311 - repeatable test data
            clock = SimulatedTime(_BEGIN)
            bench = make_bench(
                store, form_id=form, site_id=school, clock=clock.clock(), uuid4=seeded_uuid4(rng), random=rng.random
            )
            ended.update(simulate(bench, rng, time=clock, children=count, ages=FORMS[form]).__dict__)
    return ended

"""An interview that one laptop began goes on with another: the same record, nothing asked twice, both kept."""

import os
import random
import uuid
from datetime import UTC, datetime

import pytest

from app.errors import AppError
from app.forms import Environment, FormDefinition, parse_form
from app.forms.xlsform import convert_workbook
from app.interview import Clock, Interview, Step, load_policy
from app.interview.adopting import adopt
from app.protocol.missing import Missing
from app.protocol.wire import ErasureReason, RecordState
from app.storage.rows import Consent, Participant, Site
from app.sync.bundles import export_bundle, import_bundle
from app.sync.introductions import introduction, take_introduction
from tests.forms.test_carrying import write_wave
from tests.server.in_process import stored_records
from tests.sync.study import FieldLaptop, Study

PLACE = Site("school-1", "School", "BE", "BE10", "formal_primary")
CHILD = Participant("C1", "school-1", "3A", 1, age=9, consent=Consent("guardian", "P", "1", "nl", datetime.now(UTC)))
HAPPY, CITY, PET = "/data/happy", "/data/city", "/data/g/pet"


@pytest.fixture(scope="module")
def form(tmp_path_factory: pytest.TempPathFactory) -> FormDefinition:
    """A small form."""
    return parse_form(convert_workbook(write_wave(tmp_path_factory.mktemp("form") / "wave.xlsx")).xform_xml)


def _outside() -> Environment:
    chance = random.Random(1)  # noqa: S311 - not for secrets
    return Environment(now=lambda: datetime.now(UTC), zone=UTC, uuid4=lambda: str(uuid.uuid4()), random=chance.random)


def begun_by(laptop: FieldLaptop, form: FormDefinition) -> Interview:
    """The child said two things, and the class ended."""
    laptop.store.add_participant(CHILD)
    clock = Clock(now=laptop.now, monotonic_ms=lambda: 7)
    interview = Interview.start(form, _outside(), clock=clock, site=PLACE, participant=CHILD, policy=load_policy())
    new = interview.assent(agreed=True)
    assert new is not None
    laptop.store.begin(new)
    for path, value in ((HAPPY, "2"), (CITY, Missing.RATHER_NOT_SAY)):
        _say(laptop, interview, path, value)
    laptop.store.cut(interview.unfinished())
    return interview


def _say(laptop: FieldLaptop, interview: Interview, path: str, value: str | Missing) -> None:
    step = interview.answer(path, value)
    assert isinstance(step, Step)
    laptop.store.save(step.save)


def _adopted(laptop: FieldLaptop, form: FormDefinition, entity: str) -> Interview:
    """Take it over and open it."""
    record = laptop.store.other_record(entity)
    taken = adopt(
        form,
        _outside(),
        entity=entity,
        site_id=record.site_id,
        participant=record.participant,
        fields=record.fields,
        elapsed_ms=record.elapsed_ms,
        now=laptop.now(),
    )
    laptop.store.adopt(taken.new, answers=taken.answers, position=taken.position)
    clock = Clock(now=laptop.now, monotonic_ms=lambda: 7)
    saved = laptop.store.interview(entity)
    return Interview.resume(saved, form, _outside(), clock=clock, site=PLACE, participant=CHILD)


@pytest.fixture
def handed_over(study: Study, form: FormDefinition) -> tuple[FieldLaptop, FieldLaptop, Interview]:
    """Two laptops without a network; the first has begun, the second has its stick."""
    ours, theirs = study.laptop(), study.laptop()
    interview = begun_by(ours, form)
    take_introduction(ours.store, introduction(theirs.store))
    data = export_bundle(ours.store, random_bytes=os.urandom, to=theirs.device).data
    theirs.store.add_participant(CHILD)
    import_bundle(theirs.store, data)
    return ours, theirs, interview


def _finish(laptop: FieldLaptop, interview: Interview) -> None:
    for path in interview.unanswered():
        _say(laptop, interview, path, Missing.DONT_KNOW)
    draft = interview.finish()
    laptop.store.cut(draft)  # type: ignore[arg-type]  # nothing is open


def test_the_other_laptop_goes_on_where_the_child_was_and_finishes_the_same_record(
    handed_over: tuple[FieldLaptop, FieldLaptop, Interview], study: Study, form: FormDefinition
) -> None:
    """Answers and reasons are there; what is sent is only what is new; the server has one finished record."""
    _, theirs, begun = handed_over

    interview = _adopted(theirs, form, begun.entity)
    answers = [interview.answer_to(path) for path in (HAPPY, CITY)]
    position = interview.position
    _finish(theirs, interview)
    report = theirs.sync()

    assert answers == ["2", Missing.RATHER_NOT_SAY]
    assert position == PET
    assert (report.code, report.conflicts) == ("", 0)
    assert {entity: record.state for entity, record in stored_records(study.context).items()} == {
        begun.entity: RecordState.FINAL.value
    }
    assert theirs.store.disputes() == ()


def test_when_both_go_on_both_are_kept_and_the_sync_shows_it(
    handed_over: tuple[FieldLaptop, FieldLaptop, Interview], form: FormDefinition
) -> None:
    """Neither laptop's answer is lost or chosen in silence."""
    ours, theirs, begun = handed_over
    interview = _adopted(theirs, form, begun.entity)
    _say(theirs, interview, PET, "dog")
    _say(ours, begun, PET, "cat")
    _finish(theirs, interview)
    _finish(ours, begun)

    for laptop in (ours, theirs, ours):
        laptop.sync()

    fields = {dispute.field: {side.value for side in dispute.sides} for dispute in ours.store.disputes()}
    assert fields[PET] == {"cat", "dog"}
    assert theirs.store.counts().conflicts == 1


def test_a_withdrawal_works_where_the_record_began_and_is_a_coordinators_elsewhere(
    handed_over: tuple[FieldLaptop, FieldLaptop, Interview], study: Study, form: FormDefinition
) -> None:
    """The laptop that went on with it has no code that counts, and says so; the code of the first one erases it."""
    ours, theirs, begun = handed_over
    _finish(theirs, _adopted(theirs, form, begun.entity))
    for laptop in (ours, theirs, ours):
        laptop.sync()

    with pytest.raises(AppError) as refused:
        theirs.store.withdraw(begun.entity, reason=ErasureReason.WITHDRAWAL)
    from_elsewhere = [laptop.store.is_from_elsewhere(begun.entity) for laptop in (ours, theirs)]
    ours.store.withdraw(begun.entity, reason=ErasureReason.WITHDRAWAL)
    for laptop in (ours, theirs):
        laptop.sync()

    assert refused.value.code == "withdraw.not_made_here"
    assert from_elsewhere == [False, True]
    assert stored_records(study.context) == {}
    assert theirs.store.is_withdrawn(CHILD.code)


def test_what_is_here_already_is_not_taken_over(
    handed_over: tuple[FieldLaptop, FieldLaptop, Interview], form: FormDefinition
) -> None:
    """A second taking over would make two drafts of one record."""
    ours, theirs, begun = handed_over
    _adopted(theirs, form, begun.entity)

    with pytest.raises(AppError, match="only on the laptop"):
        _adopted(theirs, form, begun.entity)
    with pytest.raises(AppError, match="not on the laptop"):
        ours.store.other_record(str(uuid.uuid4()))


def test_an_answer_that_the_form_does_not_take_refuses_the_whole(form: FormDefinition) -> None:
    """Rather not at all than with a hole that nobody sees."""
    with pytest.raises(AppError, match="only on the laptop"):
        adopt(
            form,
            _outside(),
            entity=str(uuid.uuid4()),
            site_id="school-1",
            participant="C1",
            fields={HAPPY: "2", "/data/rep[2]/x": "lost"},
            elapsed_ms=1,
            now=datetime.now(UTC),
        )

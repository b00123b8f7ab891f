"""A family's withdrawal: the child leaves the study on every laptop, and a code on paper erases its records alone."""

import os

import pytest

from app.errors import AppError
from app.protocol.codes import check_character
from app.protocol.erasing import new_withdrawal_code, printed_code, read_withdrawal_code
from app.protocol.wire import ErasureReason
from app.storage.rows import Consent, Participant
from sync_server import withdrawing
from sync_server.context import utc_now
from tests.server.in_process import stored_records
from tests.sync.study import SITE, Study
from tests.sync.test_erasures import assert_erased_everywhere


@pytest.mark.parametrize("knows", ["record", "nothing"])
def test_a_withdrawal_takes_name_and_consent_on_every_laptop(study: Study, knows: str) -> None:
    """By the feed too, also when this laptop first learns by a stub whose record it was; nobody invites the child."""
    author, reader = study.laptop(), study.laptop()
    entity = author.interview("C1", {"/f/a": "Sentinel"})
    other = author.interview("C1", {"/f/a": "Sentinel"})
    author.sync()
    child = Participant(code="C1", site_id=SITE, class_label="3A", seat=1, age=9, name="Sentinel-Name")
    reader.store.add_participant(child)
    reader.store.record_consent("C1", Consent("guardian", "7", "1", "nl", utc_now()))
    if knows == "record":
        reader.sync()

    withdrawing.erase_records(study.context, [entity], by="coordinator")
    for laptop in (reader, author, author, reader):
        laptop.sync()

    for laptop in (author, reader):
        left = laptop.store.participant("C1")
        assert laptop.store.is_withdrawn("C1")
        assert (left.name, left.age, left.consent) == ("", None, None)
        with pytest.raises(AppError, match="left the study"):
            laptop.begin("C1")
    assert_erased_everywhere(study, other, "Sentinel")


def test_what_was_erased_as_a_mistake_or_thrown_away_keeps_the_child_in_the_study(study: Study) -> None:
    """The next interview with the child is welcome on every laptop."""
    author, reader = study.laptop(), study.laptop()
    mistaken, thrown = author.interview("C1", {"/f/a": "1"}), author.interview("C1", {"/f/a": "2"})
    author.sync()
    reader.sync()

    withdrawing.erase_records(study.context, [mistaken], by="coordinator", reason=ErasureReason.MISTAKE)
    author.store.withdraw(thrown, reason=ErasureReason.THROWN_AWAY)
    author.sync()
    reader.sync()

    assert [laptop.store.is_withdrawn("C1") for laptop in (author, reader)] == [False, False]
    assert author.begin("C1")


def test_a_family_can_withdraw_by_the_code_on_its_paper(study: Study) -> None:
    """The code was typed as the consent form's number; spaces, hyphens and lower case do not matter."""
    author = study.laptop()
    code = new_withdrawal_code(os.urandom)
    author.interview("C1", {"/f/a": "other child"})
    consent = Consent("guardian", printed_code(code).lower(), "1", "nl", utc_now())
    author.store.record_consent("C1", consent)
    entity = author.interview("C1", {"/f/a": "Sentinel"})
    author.sync()

    erased = withdrawing.erase_by_code(study.context, f" {printed_code(code)} ", by="coordinator")
    author.sync()

    assert erased == (entity,)
    assert_erased_everywhere(study, entity, "Sentinel")
    with pytest.raises(AppError) as unknown:
        withdrawing.erase_by_code(study.context, new_withdrawal_code(os.urandom), by="coordinator")
    assert unknown.value.code == "erase.code_unknown"


def test_a_number_that_several_children_share_is_no_withdrawal_code(study: Study) -> None:
    """A class's form by the school, or one reference for two children: each record gets a code of its own."""
    author = study.laptop()
    by_school, shared = (printed_code(new_withdrawal_code(os.urandom)) for _ in range(2))
    for number, (given_by, reference) in enumerate([("school", by_school), ("guardian", shared), ("guardian", shared)]):
        author.store.add_participant(Participant(code=f"K{number}", site_id=SITE, class_label="3A", seat=number))
        author.store.record_consent(f"K{number}", Consent(given_by, reference, "1", "nl", utc_now()))
    entities = [author.interview(f"K{number}", {"/f/a": "kept"}) for number in range(3)]
    author.sync()

    for code in (by_school, shared):
        with pytest.raises(AppError) as unknown:
            withdrawing.erase_by_code(study.context, code, by="coordinator")
        assert unknown.value.code == "erase.code_unknown"

    assert set(stored_records(study.context)) == set(entities)


def test_a_code_of_several_children_erases_nothing_until_their_number_is_named(study: Study) -> None:
    """Two laptops cannot see each other's lists: siblings' records may hold one code, and so may a mistake's."""
    authors = study.laptop(), study.laptop()
    code = printed_code(new_withdrawal_code(os.urandom))
    for number, author in enumerate(authors):
        author.store.add_participant(Participant(code=f"K{number}", site_id=SITE, class_label="3A", seat=number))
        author.store.record_consent(f"K{number}", Consent("guardian", code, "1", "nl", utc_now()))
        author.interview(f"K{number}", {"/f/a": "kept"})
        author.sync()

    with pytest.raises(AppError, match="records of 2 children") as refused:
        withdrawing.erase_by_code(study.context, code, by="coordinator")
    kept = len(stored_records(study.context))
    erased = withdrawing.erase_by_code(study.context, code, by="coordinator", children=2)

    assert (refused.value.code, kept) == ("erase.other_children", 2)
    assert len(erased) == 2


LAST = check_character("0123456789ABCDE")
LAST_OF_OTHER = check_character("012E456789ABCDE")


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        (f"0123-4567-89ab-cde{LAST}".lower(), f"0123456789ABCDE{LAST}"),
        (f"oi2E 4567-89AB CDE{LAST_OF_OTHER}", f"012E456789ABCDE{LAST_OF_OTHER}"),
        (f"1023-4567-89AB-CDE{LAST}", None),
        ("0123-4567-89AB", None),
        ("0123-4567-89AB-CDEU", None),
        ("", None),
    ],
)
def test_codes_are_read_as_people_type_them(typed: str, code: str | None) -> None:
    """Crockford's alphabet; a wrong length, letter or check character is no code."""
    assert read_withdrawal_code(typed) == code

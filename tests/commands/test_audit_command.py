"""Logs of interviews from the command line: one, a day, all; without answers unless they are asked for."""

import csv
import os
import random
import stat
import uuid
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from app.commands.verbs import cli
from app.forms import Environment, parse_form
from app.interview import Clock, Interview, Step, load_policy
from app.storage.rows import Consent, Participant, Site
from tests.forms.test_carrying import write_wave
from tests.fresh_store import PASSPHRASE
from tests.sync.conftest import memory_folder, study, template  # noqa: F401  # fixtures
from tests.sync.study import Study
from tests.ui.conftest import form_package

HAPPY = "/data/happy"


@pytest.fixture
def laptop(study: Study, tmp_path: Path) -> tuple[Path, str]:  # noqa: F811
    """The folder of a store with one interview, and the interview's id; the child changed its mind once."""
    made = study.laptop()
    package = form_package(write_wave(tmp_path / "wave.xlsx"), (6, 18))
    made.store.save_form(package)
    consent = Consent("guardian", "P", "1", "nl", datetime.now(UTC))
    child = Participant("C1", made.site, "3A", 1, age=9, consent=consent)
    made.store.add_participant(child)
    chance = random.Random(1)  # noqa: S311 - not for secrets
    outside = Environment(
        now=lambda: datetime.now(UTC), zone=UTC, uuid4=lambda: str(uuid.uuid4()), random=chance.random
    )
    interview = Interview.start(
        parse_form(package.xform),
        outside,
        clock=Clock(now=lambda: datetime.now(UTC), monotonic_ms=lambda: 1_000),
        site=Site(made.site, "School", "BE", "BE10", "formal_primary"),
        participant=child,
        policy=load_policy(),
    )
    new = interview.assent(agreed=True)
    assert new is not None
    made.store.begin(new)
    for value in ("1", "2"):
        step = interview.answer(HAPPY, value)
        assert isinstance(step, Step)
        made.store.save(step.save)
        made.store.cut(interview.unfinished())
    made.store.close()
    (tmp_path / "pass.txt").write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    return made.store.folder, interview.entity


def _export(laptop: tuple[Path, str], out: Path, *options: str) -> tuple[Result, list[dict[str, str]]]:
    secret = out.parent / "pass.txt"
    arguments = ["audit", "export", "--out", str(out), "--data", str(laptop[0]), "--passphrase-file", str(secret)]
    done = CliRunner().invoke(cli, [*arguments, *options])
    rows = list(csv.DictReader(out.open(encoding="utf-8"))) if out.exists() else []
    return done, rows


def test_a_day_and_one_interview_are_written_without_answers(laptop: tuple[Path, str], tmp_path: Path) -> None:
    """The file of a day says which interview; that of one is ODK's own, and no file names the child."""
    today = datetime.now().astimezone().date().isoformat()

    _, day = _export(laptop, tmp_path / "day.csv", "--day", today)
    _, alone = _export(laptop, tmp_path / "one.csv", "--interview", laptop[1])
    nothing, none = _export(laptop, tmp_path / "none.csv", "--day", "2020-01-01")
    wrong, _ = _export(laptop, tmp_path / "wrong.csv", "--day", "yesterday")

    assert {row["instance ID"] for row in day} == {f"uuid:{laptop[1]}"}
    assert list(alone[0])[:4] == ["event", "node", "start", "end"]
    assert [row["answer"] for row in alone if row["node"] == HAPPY] == ["first", "changed"]
    assert "C1" not in (tmp_path / "day.csv").read_text(encoding="utf-8")
    assert (nothing.exit_code, none) == (3, [])
    assert wrong.exit_code == 2


def test_answers_are_there_when_somebody_asked_and_it_is_said(laptop: tuple[Path, str], tmp_path: Path) -> None:
    """What stood before the change and after it, as two revisions tell."""
    done, rows = _export(laptop, tmp_path / "all.csv", "--answers")

    values = [(row["old-value"], row["new-value"]) for row in rows if row["node"] == HAPPY]
    assert values[-1] == ("1", "2")
    assert "in clear" in done.output


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes: the folder decides")
@pytest.mark.parametrize("options", [(), ("--answers",)])
def test_nobody_else_may_read_the_file(laptop: tuple[Path, str], tmp_path: Path, options: tuple[str, ...]) -> None:
    """Also where a file of that name stood before that everybody could read."""
    out = tmp_path / "log.csv"
    out.write_text("older", encoding="utf-8")
    out.chmod(0o644)

    _, rows = _export(laptop, out, *options)

    assert rows
    assert stat.S_IMODE(out.stat().st_mode) == 0o600

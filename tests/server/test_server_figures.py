"""Figures from a CSV file, without a project: the same as through the engine, and faults named by line."""

import csv
import io
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from app.errors import AppError
from app.indicators import RecordAnswers, compute, load_catalogue
from app.indicators.answer_files import answer_of, read_answers
from app.protocol.missing import Missing
from sync_server.__main__ import main
from sync_server.exports.plain import csv_answer
from sync_server.result_files import csv_bytes


def _file(folder: Path, text: str) -> Path:
    path = folder / "answers.csv"
    path.write_text(text, encoding="utf-8-sig")
    return path


def _children() -> list[RecordAnswers]:
    return [
        RecordAnswers(
            f"e{number:03d}",
            "wellbeing_older",
            f"s{number % 4}",
            "BE",
            "BE1",
            {"gender": ("girl", "boy")[number % 2], "wb1_life": str(number % 11)}
            | ({"na1_hit": Missing.DONT_KNOW} if number % 5 == 0 else {}),
        )
        for number in range(80)
    ]


def test_figures_of_a_file_are_those_of_the_engine(repo: Path, tmp_path: Path) -> None:
    """Records written as the microdata export writes them give the same internal table, byte for byte."""
    catalogue = repo / "questionnaires" / "indicators.toml"
    out = io.StringIO()
    names = ["gender", "wb1_life", "na1_hit"]
    writer = csv.writer(out)
    writer.writerow(["record", "form", "site", "country", "region", *names])
    for child in _children():
        places = (child.entity, child.form_id, child.site_id, child.country, child.region)
        writer.writerow([*places, *(csv_answer(child.answers.get(name)) for name in names)])
    path = _file(tmp_path, out.getvalue())

    options = [str(path), "--catalogue", str(catalogue), "--out", str(tmp_path / "out")]
    done = CliRunner().invoke(main, ["figures", *options])

    assert done.exit_code == 0, done.output
    wanted = compute(_children(), load_catalogue(catalogue)).internal
    assert len(wanted) > 20
    assert (tmp_path / "out" / "internal.csv").read_bytes() == csv_bytes(wanted)


def test_changes_between_two_files_are_written(repo: Path, tmp_path: Path) -> None:
    """Three steps more on the ladder for everybody: more children are happy, and all four schools tell it."""
    lines = {
        name: [
            f"{name}{number},wellbeing_older,s{number % 4},BE,BE1,girl,{min(10, number % 7 + more)}"
            for number in range(80)
        ]
        for name, more in (("before", 0), ("after", 3))
    }
    for name, own in lines.items():
        text = "\n".join(["record,form,site,country,region,gender,wb1_life", *own])
        (tmp_path / f"{name}.csv").write_text(text, encoding="utf-8")
    out = tmp_path / "changes.csv"
    files = [str(tmp_path / f"{name}.csv") for name in lines]
    catalogue = ("--catalogue", str(repo / "questionnaires" / "indicators.toml"))

    done = CliRunner().invoke(main, ["changes", *files, *catalogue, "--out", str(out)])

    assert done.exit_code == 0, done.output
    rows = list(csv.DictReader(io.StringIO(out.read_text(encoding="utf-8"))))
    (row,) = [row for row in rows if [row[name] for name in ("indicator", "geo", "category")] == ["WB1", "BE", "total"]]
    before, after = (sum(int(line.rsplit(",", 1)[1]) >= 6 for line in own) for own in lines.values())
    assert float(row["change"]) == pytest.approx(100 * (after - before) / 80)
    assert (row["n_before"], row["n_after"], row["n_sites_both"]) == ("80", "80", "4")
    assert row["is_beyond_noise"] == "true"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("record,form,site,country\n", "answers.columns"),
        ("record,form,site,country,region,a,a\n", "answers.columns"),
        ("record,form,site,country,region\ne1,f,,BE,BE1\n", "answers.place"),
        ("record,form,site,country,region\ne1,f,s,BE,BE1,more\n", "answers.place"),
        ("record,form,site,country,region,weight\ne1,f,s,BE,BE1,0\n", "answers.weight"),
        ("record,form,site,country,region,weight\ne1,f,s,BE,BE1,nan\n", "answers.weight"),
    ],
)
def test_faulty_file_is_refused(tmp_path: Path, text: str, code: str) -> None:
    """Missing or double columns, empty places, impossible weights."""
    with pytest.raises(AppError) as caught:
        list(read_answers(_file(tmp_path, text)))

    assert caught.value.code == code


@given(st.text(min_size=1).filter(lambda text: not text.startswith(("\t", "\r", "\n", "\0"))))
def test_exported_cells_are_read_back(text: str) -> None:
    """Text that looks like a reason or a formula comes back as it was typed."""
    ambiguous = text.startswith("'") and text[1:].startswith(("=", "+", "-", "@"))

    assert answer_of(csv_answer(text)) == (text[1:] if ambiguous else text)


@pytest.mark.parametrize("reason", list(Missing))
def test_reasons_are_read_back(reason: Missing) -> None:
    """As reasons, not as text."""
    assert answer_of(csv_answer(reason)) is reason

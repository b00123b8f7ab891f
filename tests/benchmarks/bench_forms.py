"""Prints how long forms take to load and answers to be worked in, beside what reading their XML alone takes.

    python -m tests.benchmarks.bench_forms [--who FILE.xlsx] [--rounds N]

One run, one machine, one table: the bare line is lxml parsing the same XML and nothing else, so that figures of
different machines can be compared by their ratio. Each figure is the median (load) or a percentile (answers) of the
processor time of this thread, so that what else runs on the machine blurs it less.
"""

import gc
import random
import statistics
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import click
from lxml import etree

from app.forms import Environment, FormDefinition, QuestionKind, Session, convert_workbook, parse_form
from app.forms.definition import SELECTS
from app.forms.xpath.parser import parse

HEAD = (
    '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" '
    'xmlns:jr="http://openrosa.org/javarosa" xmlns:odk="http://www.opendatakit.org/xforms"><h:head><h:title>b</h:title>'
    '<model odk:xforms-version="1.0.0"><instance><data id="b">'
)


def thousand_questions() -> str:
    """1,000 questions in groups of 20, a quarter with a condition, a fifth calculated, each reading earlier ones."""
    chance = random.Random(1)  # noqa: S311 - repeatable, not secret
    nodes, binds, body = [], [], []
    paths: list[str] = []
    for number in range(1000):
        group, name = f"g{number // 20}", f"q{number}"
        path = f"/data/{group}/{name}"
        source = chance.choice(paths) if paths else ""
        rule = ""
        if number % 5 == 3 or number in (1, 2, 4, 6, 7):
            rule = f' calculate="{source} + {number}"' if source else ""
        elif number % 3 == 2 and source:
            rule = f" relevant=\"{source} &gt; {number % 7} or {source} = ''\""
        nodes.append((group, name))
        binds.append(f'<bind nodeset="{path}" type="int"{rule}/>')
        body.append((group, f'<input ref="{path}"><label>Question {number}</label></input>'))
        if "relevant" not in rule:
            paths.append(path)
    tree = "".join(_grouped(nodes, "<{0}>{1}</{0}>", lambda name: f"<{name}/>"))
    shown = "".join(_grouped(body, '<group ref="/data/{0}"><label>{0}</label>{1}</group>', lambda text: text))
    return f"{HEAD}{tree}</data></instance>{''.join(binds)}</model></h:head><h:body>{shown}</h:body></h:html>"


def _grouped(pairs: list[tuple[str, str]], frame: str, show: Callable[[str], str]) -> Iterator[str]:
    for group in dict.fromkeys(group for group, _ in pairs):
        yield frame.format(group, "".join(show(text) for found, text in pairs if found == group))


def gate(readers: int = 600) -> str:
    """One question that decides about 600 others."""
    nodes = "".join(f"<q{number}/>" for number in range(readers))
    binds = "".join(f'<bind nodeset="/data/q{number}" relevant="/data/n &gt; {number}"/>' for number in range(readers))
    return (
        f'{HEAD}<n/>{nodes}</data></instance><bind nodeset="/data/n" type="int"/>{binds}</model></h:head>'
        '<h:body><input ref="/data/n"/></h:body></h:html>'
    )


def roster(*, instances: int = 0) -> str:
    """A repeat of 20 questions with a condition, a sum and a place, for 50 members; so many are there at the start."""
    leaves = "".join(f"<q{number}/>" for number in range(20))
    binds = "".join(f'<bind nodeset="/data/m/q{number}" type="int"/>' for number in range(20))
    binds += '<bind nodeset="/data/m/place" calculate="position(..)"/>'
    binds += '<bind nodeset="/data/m/share" calculate="../q1 div sum(/data/m/q1)"/>'
    binds += '<bind nodeset="/data/total" calculate="sum(/data/m/q2)"/>'
    body = "".join(f'<input ref="/data/m/q{number}"/>' for number in range(20))
    live = f"<m>{leaves}<place/><share/></m>" * instances
    return (
        f'{HEAD}<m jr:template="">{leaves}<place/><share/></m>{live}<total/></data></instance>{binds}</model></h:head>'
        f'<h:body><group ref="/data/m"><repeat nodeset="/data/m">{body}</repeat></group></h:body></h:html>'
    )


def cascade(rows: int = 20_000) -> tuple[str, dict[str, bytes]]:
    """A list of 20,000 rows filtered by an answer."""
    lines = "".join(f"v{number},Village {number},d{number % 400}\n" for number in range(rows))
    xml = (
        f'{HEAD}<d/><v/></data></instance><instance id="v" src="jr://file-csv/v.csv"/></model></h:head><h:body>'
        '<input ref="/data/d"/><select1 ref="/data/v"><itemset nodeset="instance(\'v\')/root/item[district = /data/d]">'
        '<value ref="name"/><label ref="label"/></itemset></select1></h:body></h:html>'
    )
    return xml, {"v.csv": f"name,label,district\n{lines}".encode()}


def environment() -> Environment:
    """A world that does the same each time."""
    numbers = random.Random(2)  # noqa: S311 - repeatable, not secret
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    return Environment(now=lambda: moment, zone=UTC, uuid4=lambda: "0" * 36, random=numbers.random)


def timed(call: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    begun = time.thread_time()
    call()
    return (time.thread_time() - begun) * 1000


def load(xml: str) -> Session:
    """From text to a running session, nothing kept from an earlier load."""
    parse.cache_clear()
    return Session.start(parse_form(xml), environment())


def median(call: Callable[[], object], rounds: int) -> float:
    """Median milliseconds of several calls; what one leaves behind is collected before the next one's clock starts."""
    times = []
    for _ in range(rounds):
        gc.collect()
        times.append(timed(call))
    return statistics.median(times)


def percentile(times: list[float], share: float) -> float:
    """A percentile of measured times."""
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]


def line(name: str, value: float, unit: str, remark: str = "") -> None:
    """One row of the table."""
    click.echo(f"{name:<52}{value:>10.3f} {unit:<4}{remark}")


def show_load(name: str, xml: str, rounds: int) -> Session:
    """Time of loading a form beside the bare parse; returns a session for answers."""
    content = xml.encode()
    bare = median(lambda: etree.fromstring(content), rounds)
    whole = median(lambda: load(xml), rounds)
    line(f"{name}: lxml parse alone (bare)", bare, "ms")
    line(f"{name}: load + start", whole, "ms", f"  {whole / bare:.0f} x bare")
    return load(xml)


def show_answers(name: str, session: Session, answers: list[tuple[str, str]]) -> None:
    """Percentiles of answering."""
    times = [timed(partial(session.set, path, value)) for path, value in answers]
    line(f"{name}: one answer p50", percentile(times, 0.5), "ms")
    line(f"{name}: one answer p95", percentile(times, 0.95), "ms")
    line(f"{name}: one answer max", max(times), "ms")


def _choose_district(session: Session, district: str) -> None:
    session.set("/data/d", district)
    session.question("/data/v")


def some_answers(session: Session) -> list[tuple[str, str]]:
    """Two different answers to each select and number of a real form, whether it is asked now or not."""
    answers = []
    for path in session.all_questions():
        control = session.definition.by_path[path].control if path in session.definition.by_path else None
        if control is None or session.definition.by_path[path].readonly_always:
            continue
        if control.kind in SELECTS:
            view = session.question(path)
            answers += [(path, choice.name) for choice in view.choices[:2]]
        elif control.kind is QuestionKind.INTEGER:
            answers += [(path, "3"), (path, "40")]
    return answers


@click.command()
@click.option(
    "--who", type=click.Path(path_type=Path), help="Workbook of the WHO verbal autopsy, or another real form."
)
@click.option("--rounds", default=7, show_default=True, help="Loads per figure.")
def main(who: Path | None, rounds: int) -> None:
    """Print the table."""
    click.echo("thread time; lower is better")
    flat = show_load("1,000 questions", thousand_questions(), rounds)
    asked = [path for path in flat.all_questions() if flat.definition.by_path[path].bind.calculate is None]
    chance = random.Random(3)  # noqa: S311 - repeatable, not secret
    show_answers("1,000 questions", flat, [(chance.choice(asked), str(chance.randint(0, 9))) for _ in range(3000)])

    gated = load(gate())
    show_answers("600 expressions", gated, [("/data/n", str(600 if turn % 2 else 0)) for turn in range(60)])

    members = load(roster())
    grown = [timed(lambda: members.add_repeat("/data/m")) for _ in range(50)]
    line("roster 50 x 20: add a member, slowest of 50", max(grown), "ms")
    answers = [
        (f"/data/m[{chance.randint(1, 50)}]/q{chance.randint(0, 19)}", str(chance.randint(0, 9))) for _ in range(2000)
    ]
    show_answers("roster 50 x 20", members, answers)

    xml, files = cascade()
    form: FormDefinition = parse_form(xml, attachments=files)
    villages = Session.start(form, environment())
    villages.set("/data/d", "d0")
    villages.question("/data/v")
    times = [timed(partial(_choose_district, villages, f"d{number}")) for number in range(1, 200)]
    line("20,000 rows: one cascade with its labels p95", percentile(times, 0.95), "ms")

    if who is not None:
        real = show_load(who.stem, convert_workbook(who).xform_xml, rounds)
        show_answers(who.stem, real, some_answers(real))


if __name__ == "__main__":
    main()

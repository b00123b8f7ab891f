"""Forms written as tables in the tests, and sessions of them with a clock that stands still."""

import random
from collections.abc import Mapping
from datetime import UTC, datetime, tzinfo
from functools import cache

from pyxform.xls2xform import convert  # type: ignore[import-untyped]  # pyxform ships no types

from app.forms import Environment, FormDefinition, Session, parse_form

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def environment(*, now: datetime = NOON, zone: tzinfo = UTC, seed: int = 7) -> Environment:
    """A world that does the same each time."""
    numbers = random.Random(seed)  # noqa: S311 - repeatable, not secret
    count = iter(range(1, 10_000))
    return Environment(
        now=lambda: now,
        zone=zone,
        uuid4=lambda: f"00000000-0000-4000-8000-{next(count):012d}",
        random=numbers.random,
        device_id="laptop-1",
        username="ida",
    )


@cache
def xform(table: str) -> str:
    """XForm of an XLSForm written as Markdown tables."""
    return str(convert(table, file_type=".md", form_name="data", pretty_print=False).xform)


def form(table: str, *, attachments: Mapping[str, bytes] | None = None) -> FormDefinition:
    """Definition of a form written as Markdown tables."""
    return parse_form(xform(table), attachments=attachments)


def start(table: str, *, attachments: Mapping[str, bytes] | None = None, language: str | None = None) -> Session:
    """A session of a form written as Markdown tables."""
    return Session.start(form(table, attachments=attachments), environment(), language=language)


def calculated(expression: str, *, t: str = "", n: str = "", zone: tzinfo = UTC, bind_type: str = "string") -> str:
    """What a calculation gives beside a text question ``t`` and a number question ``n``."""
    quoted = expression.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    xml = f"""<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
      xmlns:jr="http://openrosa.org/javarosa" xmlns:odk="http://www.opendatakit.org/xforms"><h:head><h:title>x</h:title>
      <model odk:xforms-version="1.0.0"><instance><data id="x"><t/><n/><r/></data></instance>
      <bind nodeset="/data/t" type="string"/><bind nodeset="/data/n" type="decimal"/>
      <bind nodeset="/data/r" type="{bind_type}" calculate="{quoted}"/></model></h:head>
      <h:body><input ref="/data/t"/><input ref="/data/n"/></h:body></h:html>"""
    session = Session.start(parse_form(xml), environment(zone=zone))
    session.set("/data/t", t)
    session.set("/data/n", n)
    return session.value("/data/r")

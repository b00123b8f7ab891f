"""Writes random XLSForms with groups, repeats, selects, filters and two languages, and answers to them."""

import random
from dataclasses import dataclass, field

COLUMNS = (
    "type",
    "name",
    "label::English (en)",
    "label::Nederlands (nl)",
    "hint::English (en)",
    "relevant",
    "required",
    "constraint",
    "constraint_message::English (en)",
    "constraint_message::Nederlands (nl)",
    "calculation",
    "readonly",
    "default",
    "choice_filter",
    "repeat_count",
)
LANGUAGES = ("English (en)", "Nederlands (nl)")
KINDS = (
    "integer",
    "integer",
    "decimal",
    "text",
    "select_one yn",
    "select_one town",
    "select_multiple town",
    "calculate",
    "calculate",
    "date",
    "note",
)
_WORDS = ("apple", "b", "Zed 9", "x-1", "7", "")
_TOWNS = ("a", "b", "c", "d")


@dataclass
class _Question:
    name: str
    kind: str
    path: str
    repeat: str = ""


@dataclass
class RandomForm:
    """A form as Markdown tables, and the steps of an interview with it."""

    table: str
    steps: list[dict[str, str]] = field(default_factory=list)


class Author:
    """Writes one form a call; the same seed gives the same forms."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
        self._rows: list[dict[str, str]] = []
        self._known: list[_Question] = []
        self._count = 0

    def form(self) -> RandomForm:
        """A form of about ten questions with fifteen steps."""
        self._rows, self._known, self._count = [], [], 0
        for _ in range(self._chance.randint(4, 7)):
            self._question("/data", "")
        repeat = ""
        if self._chance.random() < 0.7:
            repeat = self._repeat()
        if self._chance.random() < 0.6:
            self._group()
        self._summaries(repeat)
        lines = ["| survey |", "| | " + " | ".join(COLUMNS) + " |"]
        lines += ["| | " + " | ".join(row.get(column, "") for column in COLUMNS) + " |" for row in self._rows]
        lines += ["| choices |", "| | list_name | name | label::English (en) | label::Nederlands (nl) | size |"]
        lines += [f"| | yn | {name} | {name} en | {name} nl | |" for name in ("yes", "no")]
        lines += [f"| | town | {name} | Town {name} | Stad {name} | {at} |" for at, name in enumerate(_TOWNS)]
        return RandomForm("\n".join(lines) + "\n", self._steps(repeat))

    def _row(self, kind: str, name: str, cells: dict[str, str]) -> None:
        label = name.upper()
        if self._known and self._chance.random() < 0.3:
            label += " ${" + self._chance.choice(self._known).name + "}"
        texts = {} if kind == "calculate" else {"label::English (en)": label, "label::Nederlands (nl)": f"nl {label}"}
        self._rows.append({"type": kind, "name": name} | texts | cells)

    def _question(self, base: str, repeat: str) -> None:
        kind = self._chance.choice(KINDS)
        name = f"q{self._count}"
        self._count += 1
        cells: dict[str, str] = {}
        if kind == "calculate":
            cells["calculation"] = self._value()
        else:
            self._rules(kind, cells)
        self._row(kind, name, cells)
        if kind != "note":
            self._known.append(_Question(name, kind, f"{base}/{name}", repeat))

    def _rules(self, kind: str, cells: dict[str, str]) -> None:
        chance = self._chance
        if self._known and chance.random() < 0.35:
            cells["relevant"] = self._truth()
        if chance.random() < 0.2 and kind != "note":
            cells["required"] = chance.choice(("yes", self._truth()))
        if chance.random() < 0.25 and kind in ("integer", "decimal"):
            cells["constraint"] = chance.choice((". > 2", ". < 8 and . >= -1", ". != 5", f". > {self._number()}"))
            cells["constraint_message::English (en)"] = "not good"
            cells["constraint_message::Nederlands (nl)"] = "niet goed"
        if "town" in kind and chance.random() < 0.5:
            cells["choice_filter"] = chance.choice(("size > 0", "size < 3", f"size >= {self._number()}", "name != 'b'"))
        if chance.random() < 0.15 and kind in ("integer", "text"):
            cells["default"] = chance.choice(("4", "12"))
        if chance.random() < 0.15:
            cells["hint::English (en)"] = "look"
        if chance.random() < 0.1 and self._known:
            cells["readonly"] = self._truth()

    def _repeat(self) -> str:
        chance, name = self._chance, f"r{self._count}"
        self._count += 1
        cells = {"label::English (en)": "Rep", "label::Nederlands (nl)": "Herhaal"}
        if chance.random() < 0.3 and self._known:
            cells["relevant"] = self._truth()
        self._rows.append({"type": "begin repeat", "name": name} | cells)
        before = len(self._known)
        for _ in range(chance.randint(2, 4)):
            self._question(f"/data/{name}", name)
        self._row("calculate", f"p{self._count}", {"calculation": "position(..)"})
        self._rows.append({"type": "end repeat"})
        inside = self._known[before:]
        self._known = self._known[:before]
        self._inside = inside
        return name

    def _group(self) -> None:
        name = f"g{self._count}"
        self._count += 1
        cells = {"label::English (en)": "Group", "label::Nederlands (nl)": "Groep"}
        if self._chance.random() < 0.6 and self._known:
            cells["relevant"] = self._truth()
        self._rows.append({"type": "begin group", "name": name} | cells)
        for _ in range(self._chance.randint(1, 3)):
            self._question(f"/data/{name}", "")
        self._rows.append({"type": "end group"})

    def _summaries(self, repeat: str) -> None:
        if not repeat:
            return
        for one in self._inside:
            if one.kind in ("integer", "decimal"):
                self._row("calculate", f"s{self._count}", {"calculation": f"sum(${{{one.name}}})"})
            elif one.kind == "text":
                self._row("calculate", f"s{self._count}", {"calculation": f"join('-', ${{{one.name}}})"})
            self._count += 1
        self._row("calculate", "total", {"calculation": f"count(${{{repeat}}})"})

    def _number(self) -> str:
        numbers = [one for one in self._known if one.kind in ("integer", "decimal")]
        if numbers and self._chance.random() < 0.7:
            return "${" + self._chance.choice(numbers).name + "}"
        return self._chance.choice(("1", "3", "6"))

    def _value(self) -> str:
        chance, number = self._chance, self._number()
        texts = [one for one in self._known if one.kind in ("text", "select_one yn")]
        options = [
            f"{number} * 2",
            f"{number} + {self._number()}",
            f"coalesce({number}, 0)",
            f"round({number} div 3, 2)",
        ]
        if texts:
            word = "${" + chance.choice(texts).name + "}"
            options += [
                f"concat({word}, '!', {number})",
                f"string-length({word})",
                f"if({self._truth()}, {word}, 'none')",
            ]
        selects = [one for one in self._known if "town" in one.kind]
        if selects:
            name = chance.choice(selects).name
            options += [f"count-selected(${{{name}}})", f"jr:choice-name(selected-at(${{{name}}}, 0), '${{{name}}}')"]
        dates = [one for one in self._known if one.kind == "date"]
        if dates:
            options += [f"format-date(${{{chance.choice(dates).name}}}, '%d/%m/%Y')"]
        return chance.choice(options)

    def _truth(self) -> str:
        chance = self._chance
        options = [f"{self._number()} > {self._number()}", f"{self._number()} < 5", f"not({self._number()} > 2)"]
        for one in self._known[-4:]:
            if one.kind == "select_one yn":
                options += [f"${{{one.name}}} = 'yes'", f"${{{one.name}}} != 'no'"]
            elif "town" in one.kind:
                options += [f"selected(${{{one.name}}}, 'b')", f"count-selected(${{{one.name}}}) > 1"]
            elif one.kind == "text":
                options += [f"${{{one.name}}} = ''", f"${{{one.name}}} != ''", f"string-length(${{{one.name}}}) > 1"]
            elif one.kind == "date":
                options += [f"${{{one.name}}} > date('2020-01-01')", f"${{{one.name}}} != ''"]
        first = chance.choice(options)
        return f"{first} {chance.choice(('and', 'or'))} {chance.choice(options)}" if chance.random() < 0.3 else first

    def _steps(self, repeat: str) -> list[dict[str, str]]:
        chance = self._chance
        steps: list[dict[str, str]] = []
        instances = 1
        askable = [one for one in [*self._known, *(self._inside if repeat else [])] if one.kind != "calculate"]
        for _ in range(15):
            share = chance.random()
            if repeat and share < 0.15:
                steps.append({"add_repeat": f"/data/{repeat}"})
                instances += 1
            elif repeat and instances > 1 and share < 0.2:
                steps.append({"remove_repeat": f"/data/{repeat}[{chance.randint(1, instances)}]"})
                instances -= 1
            elif share < 0.27:
                steps.append({"language": chance.choice(LANGUAGES)})
            elif askable:
                one = chance.choice(askable)
                path = one.path
                if one.repeat:
                    path = path.replace(f"/{repeat}/", f"/{repeat}[{chance.randint(1, instances)}]/")
                steps.append({"set": path, "value": self._answer(one.kind)})
        return steps

    def _answer(self, kind: str) -> str:
        chance = self._chance
        if kind == "integer":
            return chance.choice(("", "0", "1", "3", "5", "9", "-2"))
        if kind == "decimal":
            return chance.choice(("", "0.5", "2.25", "7.75"))
        if kind == "date":
            return chance.choice(("", "2019-12-31", "2020-02-29", "2025-06-07"))
        if kind == "select_one yn":
            return chance.choice(("yes", "no", ""))
        if kind == "select_one town":
            return chance.choice(("", *_TOWNS))
        if kind == "select_multiple town":
            return " ".join(town for town in _TOWNS if chance.random() < 0.4)
        return chance.choice(_WORDS)

"""Microdata for SPSS and Stata, with labels and typed missing values; decides nothing about what a column means."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import pandas as pd
import pyreadstat

from app.protocol.missing import Missing
from sync_server.exports.microdata import PLACES, Microdata, as_number
from sync_server.exports.variables import MISSING_CODES, MISSING_LABELS, MISSING_LETTERS, Variable

STATA_LABEL_BYTES = 80
SPSS_LABEL_BYTES = 256
SPSS_CHOICE_BYTES = 120
STATA_TEXT_BYTES = 2045
SPSS_TEXT_BYTES = 32767
"""Limits of the two formats; what is longer is cut between characters, and said."""


def cut(text: str, size: int) -> str:
    """Shorten a text to some bytes of UTF-8 without cutting a character in two."""
    data = text.encode("utf-8")
    return text if len(data) <= size else data[:size].decode("utf-8", errors="ignore")


def write_sav(data: Microdata, path: Path, *, as_text: frozenset[str], language: str) -> tuple[str, ...]:
    """Write an SPSS file.

    Args:
        data: the records.
        path: ends in .sav.
        as_text: variables that are no numbers.
        language: of the labels.

    Returns:
        What was cut, in words.
    """
    cuts = _Cuts(SPSS_TEXT_BYTES)
    codes_of_reasons = {reason: float(code) for reason, code in MISSING_CODES.items()}
    columns = _columns(data, as_text, cuts, reasons=codes_of_reasons)
    numbers = [variable for variable in data.variables if variable.name not in as_text]
    codes = {float(code): MISSING_LABELS[reason] for reason, code in MISSING_CODES.items()}
    frame = pd.DataFrame({name: _typed(values, name in {v.name for v in numbers}) for name, values in columns.items()})
    pyreadstat.write_sav(
        frame,
        str(path),
        file_label=cut(f"{data.title} - not validated", 60),
        column_labels=[*PLACES, *(cuts.label(variable, language, SPSS_LABEL_BYTES) for variable in data.variables)],
        variable_value_labels={
            variable.name: {
                **{
                    float(code): cut(_label(own, name, language), SPSS_CHOICE_BYTES)
                    for name, code, own in variable.choices
                },
                **codes,
            }
            for variable in numbers
        },
        missing_ranges={variable.name: [{"lo": -9, "hi": -5}] for variable in numbers},
        variable_measure={variable.name: "ordinal" if variable.kind == "choice" else "scale" for variable in numbers},
    )
    return cuts.told()


def write_dta(data: Microdata, path: Path, *, as_text: frozenset[str], language: str) -> tuple[str, ...]:
    """Write a Stata file; see ``write_sav``."""
    cuts = _Cuts(STATA_TEXT_BYTES)
    columns = _columns(data, as_text, cuts, reasons=MISSING_LETTERS)
    numbers = [variable for variable in data.variables if variable.name not in as_text]
    letters: dict[int | float | str, str] = {
        letter: MISSING_LABELS[reason] for reason, letter in MISSING_LETTERS.items()
    }
    # Stata's letters belong to columns that have some: where every child answered, the writer takes numbers only.
    missing = [variable.name for variable in numbers if _has_letter(columns[variable.name])]
    values: dict[str, dict[int | float | str, str]] = {}
    for variable in numbers:
        values[variable.name] = {code: _label(own, name, language) for name, code, own in variable.choices}
        if variable.name in missing:
            values[variable.name] |= letters
    plain = {variable.name for variable in numbers} - set(missing)
    frame = pd.DataFrame({name: _typed(column, name in plain) for name, column in columns.items()})
    pyreadstat.write_dta(
        frame,
        str(path),
        file_label=cut(f"{data.title} - not validated", STATA_LABEL_BYTES),
        column_labels=[*PLACES, *(cuts.label(variable, language, STATA_LABEL_BYTES) for variable in data.variables)],
        variable_value_labels=values,  # type: ignore[arg-type]  # letters are allowed here; the types do not know it
        missing_user_values={name: list(MISSING_LETTERS.values()) for name in missing},
    )
    return cuts.told()


def _columns(
    data: Microdata, as_text: frozenset[str], cuts: "_Cuts", *, reasons: Mapping[Missing, object]
) -> dict[str, list[object]]:
    """The records as columns: first the places, then every variable; `reasons` is how the format says a missing one."""
    columns: dict[str, list[object]] = {name: [] for name in PLACES}
    columns.update({variable.name: [] for variable in data.variables})
    for row in data.rows():
        for name, place in zip(PLACES, row.places, strict=True):
            columns[name].append(place)
        for variable in data.variables:
            answer = row.answers.get(variable.name)
            if variable.name in as_text:
                columns[variable.name].append(_text(variable, answer, cuts))
            elif isinstance(answer, Missing):
                columns[variable.name].append(reasons[answer])
            else:
                columns[variable.name].append(as_number(variable, answer))
    return columns


def _text(variable: Variable, answer: str | Missing | None, cuts: "_Cuts") -> str:
    if answer is None:
        return ""
    return f".{answer.value}" if isinstance(answer, Missing) else cuts.text(variable.name, answer)


def _has_letter(values: Sequence[object]) -> bool:
    return any(isinstance(value, str) and value in MISSING_LETTERS.values() for value in values)


def _typed(values: list[object], is_number: bool) -> "pd.Series[float] | pd.Series[str]":
    return pd.Series(values, dtype="float64") if is_number else pd.Series(values, dtype=object)


def _label(labels: object, name: str, language: str) -> str:
    assert isinstance(labels, dict)
    return str(labels.get(language) or next((text for text in labels.values() if text), name))


class _Cuts:
    """Remembers what was too long for a format."""

    def __init__(self, text_bytes: int) -> None:
        self._text_bytes = text_bytes
        self._texts: dict[str, int] = {}
        self._labels: list[str] = []

    def text(self, variable: str, answer: str) -> str:
        short = cut(answer, self._text_bytes)
        if short != answer:
            self._texts[variable] = self._texts.get(variable, 0) + 1
        return short

    def label(self, variable: Variable, language: str, size: int) -> str:
        short = cut(variable.label(language), size)
        if short != variable.label(language):
            self._labels.append(variable.name)
        return short

    def told(self) -> tuple[str, ...]:
        texts = [
            f"{count} answers to {name} are longer than {self._text_bytes} bytes and were cut; the CSV has them whole."
            for name, count in self._texts.items()
        ]
        if self._labels:
            texts.append(f"Labels were cut, the dictionary has them whole: {', '.join(self._labels)}.")
        return tuple(texts)

"""Turns what pyxform says into a problem with sheet, row, column and remedy; must not convert."""

import re
from dataclasses import dataclass

from app.forms.problems import FormProblem, Severity
from app.forms.workbook_rows import Place, Workbook

_ROW = re.compile(r"\[row\s*:\s*(\d+)\]")
_SHEET = re.compile(
    r"'(survey|choices|settings|entities|external_choices|osm)' sheet|sheet:? '(\w+)'|(survey|choices) sheet"
)
_COLUMN = re.compile(r"the '([^']+)' value")
_QUOTED = re.compile(r"\$\{\s*([^}\s]+)\s*\}|'([^']+)'|\"([^\"]+)\"|:\s*([\w.-]+)\s*$")


@dataclass(frozen=True, slots=True)
class _Rule:
    pattern: re.Pattern[str]
    code: str
    column: str
    remedy: str


def _rule(pattern: str, code: str, column: str, remedy: str) -> _Rule:
    return _Rule(re.compile(pattern, re.IGNORECASE), code, column, remedy)


# First match wins. The column is where such a mistake is made when pyxform does not say.
_RULES = (
    _rule(
        r"could not\s+find the name|no survey element named|reference variables must contain",
        "form.unknown_reference",
        "",
        "Write the name of an existing question between ${ and }, with the same capitals.",
    ),
    _rule(
        r"start with '\$",
        "form.bad_reference",
        "",
        "A reference looks like ${name}: a dollar sign and the name in braces, nothing else inside.",
    ),
    _rule(
        r"appears more than once|must be unique|duplicate|more than one",
        "form.duplicate_name",
        "name",
        "Give each question, group and choice a name of its own.",
    ),
    _rule(
        r"list name not in choices|choice.* not found|no such list|not in the choices",
        "form.unknown_list",
        "type",
        "Add the list to the choices sheet, or correct its name in the type column.",
    ),
    _rule(
        r"unknown question type|question with no type|not a valid.*type|type .* not supported",
        "form.unknown_type",
        "type",
        "Use a question type of the XLSForm reference, for example text, integer or select_one LIST.",
    ),
    _rule(
        r"missing calculation",
        "form.no_calculation",
        "calculation",
        "Write the expression into the calculation column.",
    ),
    _rule(
        r"unmatched|end of (?:group|repeat)|unclosed|begin(?: |_)(?:group|repeat)|still open",
        "form.unbalanced_group",
        "type",
        "Give each 'begin group' and 'begin repeat' its own 'end group' and 'end repeat', in the right order.",
    ),
    _rule(
        r"names must begin|invalid (?:question )?name|no name|must have a name|xml identifier",
        "form.bad_name",
        "name",
        "Start a name with a letter; use letters, digits, - and _, no blanks.",
    ),
    _rule(r"label", "form.no_label", "label", "Write the text that is shown into the label column."),
    _rule(
        r"header",
        "form.bad_header",
        "",
        "Compare the headers in the first row with the XLSForm reference.",
    ),
    _rule(
        r"parameters? (?:value|is|must|accept|are)|'parameters' value|range",
        "form.bad_parameters",
        "parameters",
        "Write parameters as name=value with blanks between, for example start=0 end=10 step=1.",
    ),
    _rule(
        r"sheet named|survey sheet|required sheet|must have a sheet",
        "form.no_sheet",
        "",
        "A form needs a sheet 'survey', and a sheet 'choices' for lists.",
    ),
    _rule(r"dependency cycle|circular", "form.cycle", "", "Change one of the expressions so that none needs itself."),
    _rule(r"translation|language", "form.missing_translation", "", "Fill in the missing language, or drop its column."),
)


def problem_of_message(message: str, workbook: Workbook, severity: Severity) -> FormProblem:
    """Problem of one message of pyxform.

    Args:
        message: what pyxform said.
        workbook: its rows, to find the cell where pyxform names none.
        severity: error or warning.
    """
    text = " ".join(message.split())
    rule = next((rule for rule in _RULES if rule.pattern.search(text)), None)
    # The type column is in the survey, also where the message speaks of the choices sheet.
    place = _place(text, workbook, rule.column if rule else "", in_survey=rule is not None and rule.column == "type")
    shown = _ROW.sub("", text).strip()
    usual = "Correct this and import the form again." if severity is Severity.ERROR else ""
    return FormProblem(
        severity,
        rule.code if rule else "form.converter",
        shown,
        rule.remedy if rule else usual,
        sheet=place.sheet,
        row=place.row,
        column=place.column,
    )


def _place(text: str, workbook: Workbook, usual_column: str, *, in_survey: bool) -> Place:
    row_match, sheet_match, column_match = _ROW.search(text), _SHEET.search(text), _COLUMN.search(text)
    sheet = next((found for found in sheet_match.groups() if found), None) if sheet_match else None
    sheet = "survey" if in_survey else sheet
    if row_match is None:
        found = _searched(text, workbook)
        if found.row is not None:
            return found
        return Place(sheet)
    sheet = sheet or "survey"
    row = int(row_match[1])
    if column_match is not None:
        return Place(sheet, row, workbook.header_like(sheet, column_match[1]))
    if usual_column:
        return Place(sheet, row, workbook.header_like(sheet, usual_column))
    cells = next((one.cells for one in workbook.sheets.get(sheet, ()) if one.number == row), {})
    for quoted in _words(text):
        for header, cell in cells.items():
            if re.search(rf"(?<!\w){re.escape(quoted)}(?!\w)", cell):
                return Place(sheet, row, header)
    return Place(sheet, row)


def _words(text: str) -> list[str]:
    return [next(part for part in found if part) for found in _QUOTED.findall(text) if any(found)]


def _searched(text: str, workbook: Workbook) -> Place:
    for word in _words(text):
        if word.lower() not in workbook.sheets:
            found = workbook.search(word)
            if found.row is not None:
                return found
    return Place()

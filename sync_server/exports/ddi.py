"""The description of microdata as DDI-Codebook 2.5, which data archives import; holds no answers."""

from pathlib import Path

from lxml import etree

from sync_server.exports.microdata import Microdata
from sync_server.exports.variables import MISSING_CODES, MISSING_LABELS

NAMESPACE = "ddi:codebook:2_5"
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def write_ddi(data: Microdata, path: Path, *, as_text: frozenset[str], rows: int) -> None:
    """Write study, file and variable descriptions; labels in every language, missing values marked as such."""
    root = etree.Element(f"{{{NAMESPACE}}}codeBook", nsmap={None: NAMESPACE}, version="2.5")  # type: ignore[dict-item]  # lxml takes None for the default
    study = _add(root, "stdyDscr")
    citation = _add(study, "citation")
    _add(_add(citation, "titlStmt"), "titl", data.title)
    info = _add(study, "stdyInfo")
    _add(info, "abstract", "IMMERSE-style, own-worded, not validated. Pseudonymous answers to one questionnaire.")
    file = _add(root, "fileDscr", ID="F1")
    text = _add(file, "fileTxt")
    _add(text, "fileName", f"{data.form_id}.csv")
    dimensions = _add(text, "dimensns")
    _add(dimensions, "caseQnty", str(rows))
    _add(dimensions, "varQnty", str(len(data.variables)))
    part = _add(root, "dataDscr")
    for number, variable in enumerate(data.variables, start=1):
        is_text = variable.name in as_text
        own = _add(part, "var", ID=f"V{number}", files="F1", intrvl="discrete" if variable.choices else "contin")
        own.set("name", variable.name)
        for language, label in variable.labels.items():
            _add(own, "labl", label, language=language)
        question = _add(own, "qstn")
        for language, label in variable.labels.items():
            _add(question, "qstnLit", label, language=language)
        for name, code, labels in () if is_text else variable.choices:
            category = _add(own, "catgry")
            _add(category, "catValu", str(code))
            for language, label in labels.items():
                _add(category, "labl", label or name, language=language)
        for reason, code in () if is_text else MISSING_CODES.items():
            category = _add(own, "catgry", missing="Y")
            _add(category, "catValu", str(code))
            _add(category, "labl", MISSING_LABELS[reason], language="en")
        _add(own, "varFormat", type="character" if is_text else "numeric")
    path.write_bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True))


def _add(
    parent: etree._Element, name: str, text: str | None = None, *, language: str | None = None, **attributes: str
) -> etree._Element:
    element = etree.SubElement(parent, f"{{{NAMESPACE}}}{name}", attributes)
    if language is not None and language != "und":
        element.set(_XML_LANG, language)
    element.text = None if text is None else "".join(char for char in text if char >= " " or char in "\t\n")
    return element

"""How the window looks, computed: contrast, faces in grey, fonts, words."""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage

from app.ui.child.cards import RadioCard
from app.ui.fonts import load_fonts
from app.ui.icons import picture
from app.ui.texts import LANG_FOLDER, Texts
from app.ui.theme import THEMES, Band, band_for_age, contrast, stylesheet
from tests.conftest import REPO

CHILD_BANDS = (Band.K, Band.M, Band.Y)


def test_contrast_follows_the_formula() -> None:
    """Black on white is 21, a colour on itself 1 (WCAG 2.2)."""
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#0B3D91", "#0B3D91") == pytest.approx(1)


@pytest.mark.parametrize("band", list(Band))
def test_ui_07_words_and_edges_stand_out(band: Band) -> None:
    """Child's words reach 7:1, the researcher's 4.5:1, edges and marks 3:1."""
    palette = THEMES[band].palette
    least = 7.0 if band in CHILD_BANDS else 4.5

    for text, ground in palette.text_pairs():
        assert contrast(text, ground) >= least, (text, ground)
    for line, ground in palette.edge_pairs():
        assert contrast(line, ground) >= 3.0, (line, ground)


def test_ui_39_no_red_and_no_reward() -> None:
    """The child's stylesheet has no pure red, and no texts praise or score."""
    words = " ".join(message.text or "" for message in ElementTree.parse(LANG_FOLDER / "nl.ts").iter("source"))  # noqa: S314

    for band in CHILD_BANDS:
        assert "#FF0000" not in stylesheet(THEMES[band]).upper()
    for praise in ("well done", "great job", "points", "score", "wrong answer"):
        assert praise not in words.lower()


def test_ui_05_faces_keep_their_order_in_grey(fonts: tuple[str, ...]) -> None:
    """The five faces are five different pictures when colour is taken away: mouth and brows carry the meaning."""
    grey = [
        picture(f"faces/face_{number}", 96).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        for number in range(1, 6)
    ]

    shapes = set()
    for image in grey:
        middle = image.pixelColor(48, 12).value()
        places = [(x, y) for y in range(54, 84, 3) for x in range(20, 78, 3)]
        shapes.add(tuple(abs(image.pixelColor(x, y).value() - middle) > 60 for x, y in places))
    assert len(shapes) == 5


def test_fonts_are_the_bundled_ones(fonts: tuple[str, ...]) -> None:
    """The families that the themes name are registered from our own files."""
    assert set(fonts) == {"Andika", "Noto Sans", "Noto Sans Arabic"}
    assert load_fonts() == fonts


@pytest.mark.parametrize(
    ("age", "band"), [(None, Band.K), (6, Band.K), (9, Band.K), (10, Band.M), (12, Band.M), (13, Band.Y), (18, Band.Y)]
)
def test_bands_follow_the_age(age: int | None, band: Band) -> None:
    """6-9, 10-12, 13-18; an unknown age counts as young."""
    assert band_for_age(age) is band


def test_ui_45_the_focus_ring_is_three_pixels(fonts: tuple[str, ...]) -> None:
    """Buttons get at least 3 px on focus in every band; cards draw a ring of 3 px."""
    for theme in THEMES.values():
        rule = stylesheet(theme).split("QPushButton:focus")[1].split("}")[0]
        assert "border: 4px" in rule
    assert RadioCard is not None


# -- words -----------------------------------------------------------------------------------------------------------


def _sources() -> list[str]:
    return [str(path.relative_to(REPO)) for path in sorted((REPO / "app/ui").rglob("*.py"))]


def _messages(file: Path) -> dict[tuple[str, str], tuple[str | None, list[str]]]:
    found = {}
    for context in ElementTree.parse(file).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            source, translation = message.find("source"), message.find("translation")
            assert source is not None
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found[(context.findtext("name") or "", source.text or "")] = (translation.get("type"), forms)
    return found


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_sentence_is_missing_or_unfinished(language: str, tmp_path: Path) -> None:
    """The committed .ts holds exactly the sentences of the code, and each is finished."""
    fresh = tmp_path / f"{language}.ts"
    plural = ["-pluralonly"] if language == "en" else []
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    subprocess.run([tool, *_sources(), *plural, "-ts", fresh], cwd=REPO, check=True, capture_output=True)

    committed = _messages(LANG_FOLDER / f"{language}.ts")

    assert committed.keys() == _messages(fresh).keys()
    for key, (status, forms) in committed.items():
        assert status is None, key
        assert all(form.strip() for form in forms), key


def test_plural_forms_follow_the_number() -> None:
    """One, two and none in English and Dutch."""
    english, dutch = Texts("en").counted, Texts("nl").counted

    assert english.tr("%n interview(s) wait(s) to be sent.", "", 1) == "1 interview waits to be sent."
    assert english.tr("%n interview(s) wait(s) to be sent.", "", 2) == "2 interviews wait to be sent."
    assert dutch.tr("%n interview(s) wait(s) to be sent.", "", 1) == "1 interview moet nog verstuurd worden."
    assert dutch.tr("%n interview(s) wait(s) to be sent.", "", 0) == "0 interviews moeten nog verstuurd worden."


def test_two_languages_stand_side_by_side() -> None:
    """The child's words do not change the researcher's; an unknown language speaks English but keeps its direction."""
    dutch, hebrew = Texts("nl"), Texts("he")

    assert dutch.translate("Child", "Next") == "Verder"
    assert hebrew.translate("Child", "Next") == "Next"
    assert (dutch.is_rtl, hebrew.is_rtl, hebrew.has_words) == (False, True, False)

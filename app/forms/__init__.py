"""XLSForm and XForm in, a running interview out: pure, without Qt and without a database."""

from app.forms.changes import ChangeSet
from app.forms.choices import Choice
from app.forms.definition import FormDefinition, Language, QuestionKind
from app.forms.engine import Environment
from app.forms.parsing import parse_form
from app.forms.problems import FormError, FormProblem, Severity
from app.forms.records import Finalized, SavedState
from app.forms.session import Session
from app.forms.views import QuestionView, Violation, ViolationKind
from app.forms.xlsform import ConvertedForm, convert_workbook

__all__ = [
    "ChangeSet",
    "Choice",
    "ConvertedForm",
    "Environment",
    "Finalized",
    "FormDefinition",
    "FormError",
    "FormProblem",
    "Language",
    "QuestionKind",
    "QuestionView",
    "SavedState",
    "Session",
    "Severity",
    "Violation",
    "ViolationKind",
    "convert_workbook",
    "parse_form",
]

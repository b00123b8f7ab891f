"""What a project publishes to its laptops: sites, rosters by code, form versions."""

import base64
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from app.errors import AppError
from app.protocol.base import Digest, Identifier, Name, Wire


class SiteInfo(Wire):
    """A place where children are interviewed."""

    site_id: Identifier
    name: Name
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
    region: Identifier
    setting: Literal["formal_primary", "formal_secondary", "non_formal", "not_in_education"]


class RosterEntry(Wire):
    """A child on the list of a site, by code; the server never sees a name."""

    code: Identifier
    site_id: Identifier
    class_label: Name
    seat: Annotated[int, Field(ge=0, le=9999)]
    age: Annotated[int, Field(ge=0, le=25)] | None = None


class FormSummary(Wire):
    """A published form version."""

    form_id: Identifier
    version: Name
    title: Name
    sha256: Digest
    size_bytes: Annotated[int, Field(ge=0)]
    age_from: int
    age_to: int


class FormPackage(Wire):
    """A form version as one file; published under the digest of its canonical bytes."""

    form_id: Identifier
    version: Name
    title: Name
    xform: str
    attachments: dict[Name, str]
    """File name -> content in base64."""
    age_from: int
    age_to: int

    def files(self) -> dict[str, bytes]:
        """The attachments as bytes: choice lists, pictures.

        Raises:
            AppError: ``protocol.invalid_message`` when one is not base64.
        """
        try:
            return {name: base64.b64decode(text, validate=True) for name, text in self.attachments.items()}
        except ValueError:
            raise AppError("protocol.invalid_message", "A questionnaire holds a file that cannot be read.") from None

"""The published description of the API, made from the wire messages themselves; takes no part in handling requests."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic.json_schema import models_json_schema

from app.protocol.lines import LINES_TYPE
from app.protocol.media import MediaState
from app.protocol.quarantine import QuarantineAnswer, QuarantineOrder, QuarantinePage
from app.protocol.rosters import RosterPage, RosterPush, RosterTaken
from app.protocol.signing import NONCE_HEADER
from app.protocol.wire import (
    Assignment,
    Batch,
    BatchAnswer,
    Certificate,
    ChangesPage,
    DeviceState,
    EnrolAnswer,
    EnrolRequest,
    ErrorAnswer,
    FormPackage,
    HeadSet,
    HelloAnswer,
    HelloRequest,
    RenewRequest,
    Wire,
)

_MESSAGES: tuple[type[Wire], ...] = (
    Assignment,
    Batch,
    BatchAnswer,
    Certificate,
    ChangesPage,
    DeviceState,
    EnrolAnswer,
    EnrolRequest,
    ErrorAnswer,
    FormPackage,
    HeadSet,
    HelloAnswer,
    HelloRequest,
    MediaState,
    QuarantineAnswer,
    QuarantineOrder,
    QuarantinePage,
    RenewRequest,
    RosterPage,
    RosterPush,
    RosterTaken,
)
PIECE_TYPE = "application/octet-stream"
_REF = "#/components/schemas/{model}"
DESCRIPTION = """\
What a laptop and this server say to each other, protocol version 1.

Every request but `enrol`, `hello` and `healthz` carries an RFC 9421 signature (Ed25519, label `immerse`, tag
`immerse/v1`) over `@method`, `@path`, `@query` and, with a body, `content-digest` (RFC 9530), with the laptop's id as
`keyid` and a `nonce` of this server. A nonce is good for one request within ten minutes; `hello` gives the first and
every answer to a signed request the next, in the header `Immerse-Nonce`. Bodies and answers are canonical JSON and may
be packed with zstd or gzip. Batches and pages of the feed are lines: an envelope, then two lines for each revision
(see docs/PROTOCOL.md).
"""

Json = dict[str, Any]  # an OpenAPI document is free-form JSON, made here and only serialised


def _ref(model: type[Wire]) -> Json:
    return {"$ref": _REF.format(model=model.__name__)}


def _content(model: type[Wire] | None, *, is_lines: bool = False) -> Json:
    """The content of a body; of lines OpenAPI can only say that they are text, so the envelope stands beside it.

    Args:
        model: None for bare bytes: a piece of an attachment.
    """
    if model is None:
        return {PIECE_TYPE: {"schema": {"type": "string", "format": "binary"}}}
    if is_lines:
        return {LINES_TYPE: {"schema": {"type": "string"}, "x-envelope": _ref(model)}}
    return {"application/json": {"schema": _ref(model)}}


def query(name: str, schema: Json, description: str) -> Json:
    """An optional query parameter."""
    return {"name": name, "in": "query", "required": False, "schema": schema, "description": description}


def path_part(name: str, pattern: str) -> Json:
    """A part of the path."""
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string", "pattern": pattern}}


def operation(
    answer: type[Wire] | None,
    *errors: int,
    status: int = 200,
    request: type[Wire] | None = None,
    takes_piece: bool = False,
    parameters: tuple[Json, ...] = (),
    is_signed: bool = True,
    is_lines: bool = False,
) -> Json:
    """The OpenAPI part of one route: its true request and answer, and the errors that it may give."""
    answers_lines = is_lines and request is None
    responses: Json = {str(status): {"description": "Done.", "content": _content(answer, is_lines=answers_lines)}}
    if is_signed:
        responses[str(status)]["headers"] = {NONCE_HEADER: {"schema": {"type": "string"}}}
    for code in sorted({*errors, *((401, 403) if is_signed else (429,)), 500}):
        responses[str(code)] = {"description": "Not done; `code` says why.", "content": _content(ErrorAnswer)}
    described: Json = {"responses": responses}
    if request is not None or takes_piece:
        described["requestBody"] = {"required": True, "content": _content(request, is_lines=is_lines)}
    if parameters:
        described["parameters"] = list(parameters)
    if is_signed:
        described["security"] = [{"signature": []}]
    return described


def publish(app: FastAPI) -> None:
    """Let the app's `/openapi.json` and `/docs` show the wire messages."""

    def describe() -> Json:
        if app.openapi_schema is None:
            document = get_openapi(title=app.title, version=app.version, description=DESCRIPTION, routes=app.routes)
            for operations in document["paths"].values():
                for described in operations.values():
                    # FastAPI adds its own 200 and 422 of unknown shape beside what the routes state.
                    described["responses"] = {
                        code: answer
                        for code, answer in described["responses"].items()
                        if any(kind["schema"] for kind in answer.get("content", {}).values())
                    }
            _, schemas = models_json_schema([(model, "validation") for model in _MESSAGES], ref_template=_REF)
            document["components"] = {
                "schemas": schemas["$defs"],
                "securitySchemes": {"signature": {"type": "http", "scheme": "signature", "description": "RFC 9421"}},
            }
            app.openapi_schema = document
        return app.openapi_schema

    app.openapi = describe  # type: ignore[method-assign]  # the way that FastAPI documents

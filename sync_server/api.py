"""The HTTP routes: each parses, calls and answers; decides nothing itself."""

import functools
import time
from collections.abc import Awaitable, Callable
from importlib import metadata

import anyio
from fastapi import FastAPI, Request, Response
from fastapi_offline import FastAPIOffline
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException

from app.errors import AppError
from app.protocol.lines import LINES_TYPE
from app.protocol.media import MediaState
from app.protocol.quarantine import QuarantineAnswer, QuarantineOrder, QuarantinePage
from app.protocol.rosters import RosterPage, RosterPush, RosterTaken
from app.protocol.signing import NONCE_HEADER, RequestMessage
from app.protocol.wire import (
    MAX_COMPRESSED_BYTES,
    Assignment,
    Batch,
    BatchAnswer,
    Certificate,
    ChangesPage,
    DeviceState,
    EnrolAnswer,
    EnrolRequest,
    FormPackage,
    HeadSet,
    HelloAnswer,
    HelloRequest,
    RenewRequest,
    Role,
)
from sync_server import auth, intake, media, openapi, quarantine_desk, reading, rosters
from sync_server.bodies import compressed, decompressed
from sync_server.context import ServerContext
from sync_server.database import people
from sync_server.database.people import Device
from sync_server.doors import OuterDoor, error_response, on_app_error, on_http_error
from sync_server.numerals import whole_number
from sync_server.rates import RateLimit

MAX_UNSIGNED_BYTES = 64 * 1024
SITE_PATTERN = "^[A-Za-z0-9][A-Za-z0-9._-]*$"
UUID_PATTERN = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"

Endpoint = Callable[[Request], Awaitable[Response]]
SignedWork = Callable[[Device, Request, bytes], bytes]
"""(caller, request, decompressed body) -> the answer, canonical JSON or lines; runs in a worker thread."""


def create_app(server: ServerContext) -> FastAPI:
    """The server as an ASGI application.

    Args:
        server: an open project; it stays open as long as the application runs.
    """
    app = FastAPIOffline(
        title="Immerse Field sync server",
        version=metadata.version("immerse-field") if _is_installed() else "0",
        redoc_url=None,
    )
    app.add_exception_handler(AppError, on_app_error)
    app.add_exception_handler(HTTPException, on_http_error)
    app.add_middleware(OuterDoor)
    _add_unsigned_routes(app, server)
    _add_signed_routes(app, server)
    _add_media_routes(app, server)
    _add_roster_routes(app, server)
    _add_quarantine_routes(app, server)
    openapi.publish(app)
    return app


def _is_installed() -> bool:
    try:
        metadata.version("immerse-field")
    except metadata.PackageNotFoundError:
        return False
    return True


def _add_unsigned_routes(app: FastAPI, server: ServerContext) -> None:
    rate = RateLimit(server.limits.unsigned_per_minute, monotonic=time.monotonic)

    async def admitted_body(request: Request) -> bytes:
        if not rate.admits(request.client.host if request.client else ""):
            raise AppError(
                "rate.limited", "Too many requests from this network. Wait a minute.", retry_after_s=rate.wait_s()
            )
        return await _received(request, limit=MAX_UNSIGNED_BYTES, within_s=server.limits.receiving_s)

    @app.post(
        "/v1/enrol",
        openapi_extra=openapi.operation(
            EnrolAnswer, 403, 409, 413, 422, status=201, request=EnrolRequest, is_signed=False
        ),
    )
    async def enrol(request: Request) -> Response:
        """Exchange the one-time code of an invitation for a certificate."""
        body = await admitted_body(request)
        answer = await run_in_threadpool(lambda: auth.enrol(server, EnrolRequest.from_bytes(body)))
        return _json_response(answer.to_bytes(), request, status=201)

    @app.post(
        "/v1/hello",
        openapi_extra=openapi.operation(HelloAnswer, 401, 413, 422, 426, request=HelloRequest, is_signed=False),
    )
    async def hello(request: Request) -> Response:
        """Get a nonce for the next signed request."""
        body = await admitted_body(request)
        answer = await run_in_threadpool(lambda: auth.hello(server, HelloRequest.from_bytes(body)))
        return _json_response(answer.to_bytes(), request)

    @app.post(
        "/v1/readmit",
        openapi_extra=openapi.operation(HelloAnswer, 401, 403, 413, 422, request=Certificate, is_signed=False),
    )
    async def readmit(request: Request) -> Response:
        """Come back to a server that was restored to before this laptop's enrolment, by its own certificate."""
        body = await admitted_body(request)
        answer = await run_in_threadpool(lambda: auth.readmit(server, Certificate.from_bytes(body)))
        return _json_response(answer.to_bytes(), request)

    @app.get("/healthz", include_in_schema=False)
    async def healthz() -> Response:
        def reads() -> None:
            with server.database.reading() as connection:
                people.load_project(connection)

        await run_in_threadpool(reads)
        return Response(b'{"status":"ok"}', media_type="application/json")


def _add_signed_routes(app: FastAPI, server: ServerContext) -> None:
    signed = functools.partial(_signed, server)
    batches = signed(
        lambda caller, _request, body: intake.take_in(server, body, carrier=caller).to_plain_json(),
        admits_revoked=True,
        limiter=anyio.CapacityLimiter(server.limits.parallel_batches),
    )
    _route(
        app,
        "POST",
        "/v1/batches",
        batches,
        "Deliver up to 500 revisions; all or nothing.",
        openapi.operation(BatchAnswer, 409, 413, 415, 422, 503, 507, request=Batch, is_lines=True),
    )
    changes = signed(_changes_of(server), media_type=LINES_TYPE)
    _route(
        app,
        "GET",
        "/v1/changes",
        changes,
        "Revisions of this laptop's sites after a cursor.",
        openapi.operation(
            ChangesPage,
            409,
            422,
            is_lines=True,
            parameters=(
                openapi.query("since", {"type": "string"}, "Cursor of the page before; absent for the start."),
                openapi.query(
                    "limit", {"type": "integer", "minimum": 1, "maximum": reading.MAX_PAGE}, "Revisions a page."
                ),
            ),
        ),
    )
    me = signed(lambda caller, _request, _body: reading.device_state(server, caller).to_bytes())
    _route(app, "GET", "/v1/devices/me", me, "Where this laptop stands.", openapi.operation(DeviceState))
    renewed = signed(
        lambda caller, _request, body: auth.renew(server, caller, RenewRequest.from_bytes(body)).to_bytes(), status=201
    )
    _route(
        app,
        "POST",
        "/v1/devices/renew",
        renewed,
        "A new id for a laptop that was restored or copied.",
        openapi.operation(EnrolAnswer, 403, 409, 413, 415, 422, status=201, request=RenewRequest),
    )
    assigned = signed(lambda caller, _request, _body: reading.assignment(server, caller).to_bytes())
    _route(
        app,
        "GET",
        "/v1/assignment",
        assigned,
        "Forms, sites and rosters of this laptop.",
        openapi.operation(Assignment),
    )
    form = signed(lambda _caller, request, _body: reading.form_content(server, request.path_params["sha256"]))
    _route(
        app,
        "GET",
        "/v1/forms/{sha256}",
        form,
        "A form version by its digest.",
        openapi.operation(FormPackage, 404, parameters=(openapi.path_part("sha256", "^[0-9a-f]{64}$"),)),
    )
    heads = signed(
        lambda caller, request, _body: reading.head_set(server, caller, request.path_params["site_id"]).to_bytes()
    )
    _route(
        app,
        "GET",
        "/v1/sites/{site_id}/heads",
        heads,
        "Count and digest of a site's revisions.",
        openapi.operation(HeadSet, 404, parameters=(openapi.path_part("site_id", SITE_PATTERN),)),
    )


def _add_media_routes(app: FastAPI, server: ServerContext) -> None:
    whole = "/v1/records/{entity}/media/{sha256}"
    named = (openapi.path_part("entity", UUID_PATTERN), openapi.path_part("sha256", "^[0-9a-f]{64}$"))
    numbered = (*named, openapi.path_part("number", "^[0-9]{1,2}$"))

    def asked(request: Request) -> tuple[str, str]:
        return request.path_params["entity"], request.path_params["sha256"]

    state = _signed(server, lambda caller, request, _body: media.state(server, caller, *asked(request)).to_bytes())
    _route(
        app,
        "GET",
        whole,
        state,
        "What the server lacks of a record's attachment.",
        openapi.operation(MediaState, 404, parameters=named),
    )
    put = _signed(
        server,
        lambda caller, request, body: media.put_piece(
            server, caller, *asked(request), _number(request), body
        ).to_bytes(),
        admits_revoked=True,
        limiter=anyio.CapacityLimiter(server.limits.parallel_batches),
    )
    _route(
        app,
        "PUT",
        f"{whole}/{{number}}",
        put,
        "Deliver a piece of an attachment; the last one is answered with a receipt.",
        openapi.operation(MediaState, 404, 413, 415, 422, 503, 507, takes_piece=True, parameters=numbered),
    )
    got = _signed(
        server,
        lambda caller, request, _body: media.piece(server, caller, *asked(request), _number(request)),
        media_type=openapi.PIECE_TYPE,
    )
    _route(
        app,
        "GET",
        f"{whole}/{{number}}",
        got,
        "A piece of an attachment that is whole.",
        openapi.operation(None, 404, parameters=numbered),
    )


def _add_roster_routes(app: FastAPI, server: ServerContext) -> None:
    path, site = "/v1/sites/{site_id}/roster", openapi.path_part("site_id", SITE_PATTERN)
    pages = _signed(
        server,
        lambda caller, request, _body: rosters.page(
            server, caller, request.path_params["site_id"], since=request.query_params.get("since", "")
        ).to_bytes(),
    )
    since = openapi.query("since", {"type": "string"}, "`next` of the page before; absent for the start.")
    _route(
        app,
        "GET",
        path,
        pages,
        "Sealed lines of a site's list of children, and who reads them.",
        openapi.operation(RosterPage, 404, 422, parameters=(site, since)),
    )
    taken = _signed(
        server,
        lambda caller, request, body: rosters.take_lines(
            server, caller, request.path_params["site_id"], RosterPush.from_bytes(body)
        ).to_bytes(),
    )
    _route(
        app,
        "POST",
        path,
        taken,
        "Deliver sealed lines; those that they replace go.",
        openapi.operation(RosterTaken, 404, 413, 415, 422, 503, 507, request=RosterPush, parameters=(site,)),
    )


def _add_quarantine_routes(app: FastAPI, server: ServerContext) -> None:
    path = "/v1/quarantine"
    pages = _signed(
        server,
        lambda caller, request, _body: quarantine_desk.page(
            server, caller, after=request.query_params.get("after", "")
        ).to_bytes(),
    )
    after = openapi.query("after", {"type": "string"}, "`next` of the page before; absent for the start.")
    _route(
        app,
        "GET",
        path,
        pages,
        "Revisions that wait for a coordinator; for coordinators' laptops only.",
        openapi.operation(QuarantinePage, 422, parameters=(after,)),
    )
    carried_out = _signed(
        server,
        lambda caller, _request, body: quarantine_desk.carry_out(
            server, caller, QuarantineOrder.from_bytes(body)
        ).to_bytes(),
    )
    _route(
        app,
        "POST",
        path,
        carried_out,
        "Let a waiting revision in, or set it aside.",
        openapi.operation(QuarantineAnswer, 413, 415, 422, 503, 507, request=QuarantineOrder),
    )


def _number(request: Request) -> int:
    """The number of a piece; -1, which no file has, for what is none."""
    number = whole_number(request.path_params["number"], most_digits=2)
    return -1 if number is None else number


def _route(app: FastAPI, method: str, path: str, endpoint: Endpoint, summary: str, described: openapi.Json) -> None:
    app.add_api_route(
        path, endpoint, methods=[method], summary=summary, openapi_extra=described, name=path, response_model=None
    )


def _changes_of(server: ServerContext) -> SignedWork:
    def changes(caller: Device, request: Request, _body: bytes) -> bytes:
        limit = request.query_params.get("limit", str(reading.DEFAULT_PAGE))
        number = whole_number(limit, most_digits=4)
        return reading.changes_page(server, caller, since=request.query_params.get("since", ""), limit=number or 0)

    return changes


def _signed(
    server: ServerContext,
    work: SignedWork,
    *,
    admits_revoked: bool = False,
    limiter: anyio.CapacityLimiter | None = None,
    media_type: str = "application/json",
    status: int = 200,
) -> Endpoint:
    """An endpoint that checks the signature first and sends a fresh nonce with every answer, errors included."""

    async def endpoint(request: Request) -> Response:
        body = await _received(request, limit=MAX_COMPRESSED_BYTES, within_s=server.limits.receiving_s)
        return await anyio.to_thread.run_sync(lambda: respond(request, body), limiter=limiter)

    def respond(request: Request, body: bytes) -> Response:
        caller = auth.authenticate(server, _message(request), body=body, admits_revoked=admits_revoked)
        device = caller.device
        try:
            sites = device.sites if device.role is Role.LAPTOP else ()
            server.shares.take(device.id, sites=sites, size_bytes=len(body))
            content = decompressed(body, request.headers.get("content-encoding", "").strip().lower())
            answer = work(device, request, content)
            response = _json_response(answer, request, status=status, media_type=media_type)
        except AppError as error:
            response = error_response(error)
        response.headers[NONCE_HEADER] = caller.next_nonce
        return response

    return endpoint


def _message(request: Request) -> RequestMessage:
    """The request as it was signed: path and query as they came, before any decoding."""
    raw_path: bytes = request.scope["raw_path"]
    query: bytes = request.scope["query_string"]
    target = raw_path.decode("ascii") + (f"?{query.decode('ascii')}" if query else "")
    headers: dict[str, str] = {}
    for name, value in request.headers.items():
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return RequestMessage(method=request.method, url=f"http://server{target}", headers=headers)


async def _received(request: Request, *, limit: int, within_s: float) -> bytes:
    """The body as sent, never holding more than the limit, nor waiting for longer than it takes on a slow line."""
    body = bytearray()
    try:
        with anyio.fail_after(within_s):
            async for part in request.stream():
                body += part
                if len(body) > limit:
                    raise AppError(
                        "body.too_large", "The message is too large. Send a smaller batch.", limit_bytes=limit
                    )
    except TimeoutError:
        raise AppError("body.too_slow", "The message did not arrive in time. Send a smaller batch.") from None
    return bytes(body)


def _json_response(
    content: bytes, request: Request, *, status: int = 200, media_type: str = "application/json"
) -> Response:
    # Pictures and sound are packed already.
    accepted = "" if media_type == openapi.PIECE_TYPE else request.headers.get("accept-encoding", "")
    packed, encoding = compressed(content, accepted)
    headers = {"Cache-Control": "no-store", "Vary": "Accept-Encoding"}
    if encoding is not None:
        headers["Content-Encoding"] = encoding
    return Response(packed, status_code=status, headers=headers, media_type=media_type)

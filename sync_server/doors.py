"""The outermost layer of the HTTP server: one log line per request, and nothing personal in logs or error answers."""

import logging
import time
import traceback
from pathlib import Path

from sqlalchemy.exc import OperationalError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.errors import AppError
from app.protocol.wire import ErrorAnswer
from sync_server.database.failing import Failure, failure_of
from sync_server.intake import BatchRefusedError
from sync_server.reading import CursorEpochError

log = logging.getLogger("immerse.server")

_STATUS = {
    "auth.bad_signature": 401,
    "auth.stale_nonce": 401,
    "auth.unknown_device": 401,
    "rate.limited": 429,
    "rate.device": 429,
    "rate.site": 429,
    "body.too_slow": 408,
    "enrol.refused": 403,
    "enrol.expired": 403,
    "enrol.wrong_project": 403,
    "certificate.forged": 403,
    "enrol.code_used": 409,
    "enrol.device_known": 409,
    "device.revoked": 403,
    "batch.wrong_carrier": 403,
    "batch.gap": 409,
    "batch.epoch_changed": 409,
    "batch.need_certificate": 409,
    "changes.epoch_changed": 409,
    "body.too_large": 413,
    "body.encoding_unknown": 415,
    "form.unknown": 404,
    "site.not_found": 404,
    "protocol.unsupported": 426,
    "quarantine.not_coordinator": 403,
    "media.unknown": 404,
    "media.pending": 404,
    "media.quota": 413,
    "server.disk_full": 507,
    "server.busy": 503,
}
_UNFIT = 422
"""Everything else that a request can be refused for: it cannot be read or does not fit together."""


def error_response(error: AppError) -> Response:
    """An `ErrorAnswer` with its status. The message is ours and fixed; it never repeats what was sent."""
    epoch = error.epoch if isinstance(error, BatchRefusedError | CursorEpochError) else None
    high_water = error.high_water if isinstance(error, BatchRefusedError) else None
    answer = ErrorAnswer(
        code=error.code,
        message=error.message,
        epoch=epoch,
        high_water=None if high_water is None else dict(high_water),
    )
    status = _STATUS.get(error.code, _UNFIT)
    headers = {"Retry-After": str(error.facts.get("retry_after_s", 30))} if status in (429, 503) else {}
    return Response(answer.to_bytes(), status_code=status, headers=headers, media_type="application/json")


async def on_app_error(_request: Request, error: Exception) -> Response:
    """FastAPI's handler of `AppError`."""
    assert isinstance(error, AppError)
    return error_response(error)


async def on_http_error(_request: Request, error: Exception) -> Response:
    """FastAPI's handler of unknown paths and methods."""
    assert isinstance(error, HTTPException)
    answer = ErrorAnswer(code=f"http.{error.status_code}", message="There is nothing to be had at this address.")
    return Response(
        answer.to_bytes(), status_code=error.status_code, headers=error.headers, media_type="application/json"
    )


class OuterDoor:
    """ASGI layer around everything. Logs method, route template, status and time: no path, no query, no address."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = time.perf_counter()
        status = 0

        async def noted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, noted)
        except ClientDisconnect:
            log.info("%s cut by the sender", scope["method"])
            return
        except Exception as error:  # noqa: BLE001 - the outermost door: uvicorn would log the error's text
            status = await _answer_failure(error, scope, receive, noted, is_begun=status != 0)
        route = getattr(scope.get("route"), "path", "-")
        log.info("%s %s %s %.1fms", scope["method"], route, status, (time.perf_counter() - started) * 1000)


async def _answer_failure(error: Exception, scope: Scope, receive: Receive, send: Send, *, is_begun: bool) -> int:
    log.error("failed: %s at %s", type(error).__name__, _place(error))
    if is_begun:
        return 500
    failure = AppError("server.internal", "The server could not do this. Nothing was kept; try again later.")
    status = 500
    if isinstance(error, OperationalError):
        failure, status = _storage_failure(error)
    answer = ErrorAnswer(code=failure.code, message=failure.message)
    response = Response(answer.to_bytes(), status_code=status, media_type="application/json")
    if status == 503:
        response.headers["Retry-After"] = "5"
    await response(scope, receive, send)
    return status


def _storage_failure(error: OperationalError) -> tuple[AppError, int]:
    failure = failure_of(error)
    if failure is Failure.FULL:
        return AppError("server.disk_full", "The server's disk is full. Nothing was kept; tell the coordinator."), 507
    if failure is Failure.BUSY:
        return AppError("server.busy", "The server is busy. Try again in a moment."), 503
    if failure is Failure.AWAY:
        return AppError("server.database_away", "The server's database does not answer. Try again in a minute."), 503
    return AppError("server.storage", "The server could not store this. Nothing was kept; try again later."), 500


def _place(error: Exception) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    shown = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames[-3:]]
    return " < ".join(reversed(shown))

"""The chat page and what it calls: pictures, events, deeds, the clock, articles."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.playground.bodies import read_params
from bot.playground.controls import ControlError, Controls, leap
from bot.playground.deeds import DEEDS
from bot.playground.events import Hub
from bot.playground.params import Params
from bot.playground.refusals import RefusedError
from bot.playground.telegram import Telegram
from bot.playground.view import picture

PAGE = Path(__file__).parent / "page"
_SUFFIXES = frozenset({".html", ".css", ".js"})
SAFE = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
        " img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


class Web:
    """The page's side of the server; without `controls` the clock and articles are hidden."""

    def __init__(self, telegram: Telegram, controls: Controls | None) -> None:
        self._telegram = telegram
        self._controls = controls
        self.hub = Hub(telegram.state)
        self.app = Starlette(
            routes=[
                Route("/", _static(PAGE / "index.html")),
                *(Route(f"/{file.name}", _static(file)) for file in _page_files()),
                Route("/control/state", self._state),
                Route("/control/events", self._events),
                Route("/control/file/{file_id}", self._file),
                Route("/control/do/{deed}", self._do, methods=["POST"]),
                Route("/control/clock", self._clock, methods=["GET"]),
                Route("/control/clock", self._move_clock, methods=["POST"]),
                Route("/control/articles", self._add_articles, methods=["POST"]),
            ],
            exception_handlers={RefusedError: _refused, ControlError: _not_granted},
        )

    async def _state(self, _request: Request) -> Response:
        return JSONResponse(picture(self._telegram), headers=SAFE)

    async def _events(self, _request: Request) -> Response:
        return StreamingResponse(self.hub.stream(), media_type="text/event-stream", headers=SAFE)

    async def _file(self, request: Request) -> Response:
        upload = self._telegram.state.files.get(request.path_params["file_id"])
        if upload is None:
            return Response("Not found.", 404, headers=SAFE)
        name = quote(upload.name)
        download = {"Content-Disposition": f"attachment; filename*=UTF-8''{name}"}
        kind = upload.type if upload.type.startswith("image/") else "application/octet-stream"
        return Response(upload.data, media_type=kind, headers=SAFE | download)

    async def _do(self, request: Request) -> Response:
        deed = DEEDS.get(request.path_params["deed"])
        if deed is None:
            return Response("Not found.", 404, headers=SAFE)
        return JSONResponse(deed(self._telegram, await _params(request)), headers=SAFE)

    async def _clock(self, _request: Request) -> Response:
        if self._controls is None:
            return JSONResponse({"now": None}, headers=SAFE)
        now, due = await self._controls.now(), await self._controls.next_due()
        clock = {"now": _written(now), "next_due": _written(due), "zone": str(now.tzinfo)}
        return JSONResponse(clock, headers=SAFE)

    async def _move_clock(self, request: Request) -> Response:
        params = await _params(request)
        await leap(self._given_controls(), params.text("to"))
        response = await self._clock(request)
        self._telegram.state.tell("clock", 0, {})
        return response

    async def _add_articles(self, request: Request) -> Response:
        controls = self._given_controls()
        params = await _params(request)
        said = [
            await controls.add_article(upload.name, upload.data) for upload in params.files.values()
        ]
        if text := params.text("text").strip():
            is_link = text.startswith(("http://", "https://")) and len(text.split()) == 1
            said.append(await (controls.add_link if is_link else controls.add_text)(text))
        if not said:
            raise ControlError("There is nothing to add.")
        return JSONResponse({"said": said}, headers=SAFE)

    def _given_controls(self) -> Controls:
        if self._controls is None:
            raise ControlError("This playground has no clock and no articles.")
        return self._controls


async def _params(request: Request) -> Params:
    kind = request.headers.get("content-type", "")
    # Only what needs a script on this very page is read: no form of another site can send it.
    if not kind.startswith(("application/json", "multipart/form-data")):
        raise RefusedError(415, "JSON or files, please.")
    return read_params(b"", kind, await request.body())


def _page_files() -> list[Path]:
    return [file for file in sorted(PAGE.iterdir()) if file.suffix in _SUFFIXES]


def _static(file: Path) -> Callable[[Request], Awaitable[Response]]:
    async def give(_request: Request) -> Response:
        return FileResponse(file, headers=SAFE)

    return give


def _written(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds") if moment else None


async def _refused(_request: Request, error: Exception) -> Response:
    assert isinstance(error, RefusedError)
    return JSONResponse({"problem": error.description}, error.status, headers=SAFE)


async def _not_granted(_request: Request, error: Exception) -> Response:
    assert isinstance(error, ControlError)
    return JSONResponse({"problem": str(error)}, 422, headers=SAFE)

"""The web page: built by web/build.py into the package, served at `/`."""

from __future__ import annotations

from importlib.resources import as_file, files

from fastapi import APIRouter
from fastapi.responses import FileResponse, HTMLResponse, Response
from starlette.exceptions import HTTPException

router = APIRouter(include_in_schema=False)

_FOLDER = files(__name__.partition(".")[0]) / "web" / "dist"
_NOT_BUILT = """<!doctype html><html lang="en"><title>cursus</title><h1>The page is not built</h1>
<p>Build it with <code>python web/build.py</code>, or start with <code>make run</code>, which builds it.</p>
<p>The API answers all the same: <a href="/docs">/docs</a>.</p></html>"""
_POLICY = (
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; worker-src 'self' blob:; "
    "object-src 'none'; base-uri 'none'; frame-ancestors 'self'"
)


@router.get("/")
def page() -> Response:
    """The page itself, asked for anew each time; 503 with words where it is not built."""
    try:
        text = (_FOLDER / "index.html").read_text(encoding="utf-8")
    except FileNotFoundError:
        return HTMLResponse(_NOT_BUILT, status_code=503)
    return HTMLResponse(text, headers={"Cache-Control": "no-cache", "Content-Security-Policy": _POLICY})


@router.get("/assets/{name}")
def asset(name: str) -> Response:
    """A part of the page. Its name changes with its content, so that it can be kept for good."""
    found = _FOLDER / "assets" / name
    if not found.is_file():
        raise HTTPException(404, f"The page has no part {name}.")
    with as_file(found) as path:
        return FileResponse(path, headers={"Cache-Control": "public, max-age=31536000, immutable"})

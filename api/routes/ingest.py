"""Adding documents."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Annotated

from fastapi import APIRouter, Depends, File, Form, UploadFile
from fastapi.responses import JSONResponse

from ...model.errors import CursusError, DocumentError
from .. import schemas
from ..answers.outcomes import failure_shape, outcome_shape
from ..params import StoreDep, check_key

router = APIRouter(prefix="/v1", tags=["sources"], dependencies=[Depends(check_key)])
writing = threading.Lock()
"""Held while something is written, so that one change is planned on what the one before left."""


@router.post("/documents", response_model=schemas.Ingested, status_code=201)
def add_documents(
    store: StoreDep,
    files: Annotated[list[UploadFile], File(description="Documents and their side-cars NAME.meta.json.")],
    title: Annotated[str | None, Form(description="Title, when the document does not say.")] = None,
    organization: Annotated[str | None, Form(description="Issuing organization, when it does not say.")] = None,
    date: Annotated[str | None, Form(description="Day of writing or publication, when it does not say.")] = None,
) -> JSONResponse:
    """Read documents into the graph. Those that cannot be read are listed in `failed`; 422 when none can."""
    from ...ingest import ingest_paths

    given = {"title": title, "organization": organization, "date": date}
    meta = {key: value for key, value in given.items() if value is not None}
    items: list[dict[str, object]] = []
    failed: list[dict[str, object]] = []
    with TemporaryDirectory(prefix="cursus-") as folder, writing:
        _save(files, Path(folder))
        for source, outcome in ingest_paths(store, [Path(folder)], workers=1, meta=meta):
            if isinstance(outcome, CursusError):
                failed.append(failure_shape(source.path.name, outcome))
            else:
                items.append(outcome_shape(outcome))
    if not items:
        raise DocumentError(
            "no document could be read", todo="; ".join(f"{one['document']}: {one['what']}" for one in failed)
        )
    return JSONResponse({"items": items, "failed": failed}, status_code=201)


def _save(files: list[UploadFile], folder: Path) -> None:
    for file in files:
        name = PurePosixPath((file.filename or "").replace("\\", "/")).name
        if not name or (folder / name).exists():
            raise DocumentError(f"{name!r} is no name, or one used twice", where="files", todo="Name each file.")
        with (folder / name).open("wb") as out:
            shutil.copyfileobj(file.file, out)

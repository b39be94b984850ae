"""Free questions in Cypher, read-only."""

from __future__ import annotations

from fastapi import APIRouter
from fastapi.encoders import jsonable_encoder
from fastapi.responses import JSONResponse

from .. import schemas
from ..params import StoreDep

router = APIRouter(prefix="/v1", tags=["graph"])


@router.post("/cypher", response_model=schemas.CypherAnswer)
def cypher(store: StoreDep, question: schemas.CypherQuestion) -> JSONResponse:
    """Rows of a Cypher text; the engine stops it at its time limit and refuses to write."""
    rows = store.cypher(question.query, question.parameters, timeout=question.timeout, limit=question.limit)
    columns = list(rows[0]) if rows else []
    return JSONResponse(jsonable_encoder({"columns": columns, "items": rows, "total": len(rows)}))

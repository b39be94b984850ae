"""Whole answers: lists, documents, views of the graph, what became of documents sent, problems."""

from __future__ import annotations

from typing import Any, Generic, Literal, TypeVar

from pydantic import BaseModel, Field

from ...model.entity import ConflictKind
from .entities import Entity, Event, Evidence, Organization, Person, Shape

Item = TypeVar("Item", bound=BaseModel)


class Document(Shape):
    """A source as it was loaded."""

    id: str
    key: str
    title: str | None


class DocumentText(Shape):
    """A stretch of a document's raw text."""

    id: str
    start: int
    end: int
    length: int
    text: str


class Found(Entity):
    """An entity found by a search."""

    type: str
    score: float


class Conflict(Shape):
    """A contradiction in what the sources say."""

    kind: ConflictKind
    people: list[Person]
    tenures: list[str]
    events: list[Event]
    evidence: list[Evidence]


class Coverage(Shape):
    """What the sources span."""

    from_: str | None = Field(alias="from")
    to: str | None
    documents: int


class Covered(Coverage):
    """What the sources span of one organization."""

    organization: Organization


class Listing(Shape, Generic[Item]):
    """A page of a list. `left_out` counts possible answers too far from any evidence."""

    items: list[Item]
    total: int
    next: str | None
    left_out: int
    coverage: Coverage


class GraphNode(Shape):
    """A node of a view."""

    id: str
    label: str
    name: str | None


class GraphEdge(Shape):
    """An edge of a view; a holding carries its bounds, and its certainty when days were asked about."""

    id: str
    source: str
    target: str
    type: str


class GraphView(Shape):
    """A part of the graph."""

    nodes: list[GraphNode]
    edges: list[GraphEdge]
    truncated: bool


class GraphPath(Shape):
    """A way between two entities."""

    length: int
    nodes: list[GraphNode]
    edges: list[GraphEdge]


class CypherQuestion(BaseModel):
    """A read-only Cypher text and its parameters."""

    query: str = Field(examples=["MATCH (p:Person)-[:HELD]->(t:Tenure) RETURN p.name, count(t) AS posts LIMIT 10"])
    parameters: dict[str, Any] = Field(default_factory=dict[str, Any])
    limit: int = Field(1000, ge=1, le=10_000)
    timeout: float = Field(5.0, gt=0, le=30, description="Seconds.")


class CypherAnswer(Shape):
    """Rows of a Cypher question."""

    columns: list[str]
    items: list[dict[str, Any]]
    total: int


class Outcome(Shape):
    """What became of one document."""

    key: str
    title: str | None
    status: Literal["added", "changed", "unchanged"]
    statements: dict[str, int] = Field(description="How many of each kind it holds.")
    skipped: int = Field(description="What was seen and not read.")


class Failure(Shape):
    """A document that could not be read."""

    document: str
    what: str
    todo: str


class Ingested(Shape):
    """What became of the documents sent."""

    items: list[Outcome]
    failed: list[Failure]


class Problem(Shape):
    """An error, as RFC 9457 has it."""

    type: str
    title: str
    status: int
    detail: str
    instance: str

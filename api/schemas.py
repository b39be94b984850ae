"""The shapes of answers, for the documentation of the API; answers hold these fields and may hold more."""

from __future__ import annotations

from typing import Any, Generic, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from ..model.bounds import Overlap
from ..model.entity import BoundName, Certainty

__all__ = ["Overlap"]

Item = TypeVar("Item", bound=BaseModel)

_PERSON: dict[str, Any] = {"id": "p-3f2a9c0d1e5b7a864c21", "name": "林知远", "names": ["林知远", "林知沅"]}
_BODY: dict[str, Any] = {"id": "o-49439c85742c9398679d", "name": "云川市总工会", "names": ["云川市总工会", "市总工会"]}


class _Shape(BaseModel):
    model_config = ConfigDict(extra="allow")


class Entity(_Shape):
    """Something with an id and names."""

    id: str
    name: str
    names: list[str] = Field(description="Every form read, the preferred one first. Any of them is taken as a name.")


class Person(Entity):
    """A resolved person."""

    model_config = ConfigDict(extra="allow", json_schema_extra={"examples": [_PERSON]})


class Organization(Entity):
    """A resolved organization."""

    model_config = ConfigDict(extra="allow", json_schema_extra={"examples": [_BODY]})


class Post(_Shape):
    """A role in an organization."""

    id: str
    role: str = Field(examples=["主席"])
    organization: Organization


class Bounds(_Shape):
    """The first and last day that a start, an end or a change can have; null is open."""

    earliest: str | None = Field(examples=["2023-05-16"])
    latest: str | None = Field(examples=["2023-05-17"])


class Source(_Shape):
    """The document that a statement stands in."""

    id: str
    title: str | None


class Evidence(_Shape):
    """A statement of a document, word for word."""

    statement: str
    document: Source
    quote: str = Field(examples=["林知远当选市总工会主席"])
    spans: list[tuple[int, int]] = Field(description="Code points of the raw text, [start, end).")
    rule: str | None = Field(description="How a tenure's bound was read from it.", examples=["elected"])
    sets: list[BoundName] = Field(description="Which bounds of the tenure it sets.")


class Nearest(_Shape):
    """The evidence nearest to the days asked about."""

    day: str | None
    days: int


class Tenure(_Shape):
    """A person's continuous holding of a post. A missing end means unknown, never current."""

    id: str
    person: Person
    post: Post
    start: Bounds
    end: Bounds
    ended: Literal[True] | None
    certainty: Certainty | None = Field(None, description="When days were asked about.")
    nearest: Nearest | None = Field(None, description="When days were asked about.")
    evidence: list[Evidence]


class Event(_Shape):
    """A meeting, congress, election, visit or another event."""

    id: str
    title: str
    date: str | None = Field(description="EDTF level 1.", examples=["2023-05-16/2023-05-17"])
    venue: str | None
    type: str | None = Field(examples=["congress"])


class Change(_Shape):
    """Someone came to a post, left it or was confirmed in it."""

    person: Person
    post: Post
    change: Literal["came", "left", "confirmed"]
    date: Bounds
    certainty: Certainty
    event: Event | None
    evidence: list[Evidence]


class Participant(_Shape):
    """Who took part in an event, in which roles, and with which posts he or she is named there."""

    person: Person
    roles: list[str]
    posts: list[Post]


class Host(_Shape):
    """Who hosted an event or signed at it."""

    organization: Organization
    role: str | None


class EventInFull(Event):
    """One event; for the posts it changed also who held them before and after."""

    participants: list[Participant]
    hosts: list[Host]
    changes: list[Change]
    before: list[Tenure]
    after: list[Tenure]


class Issuer(_Shape):
    """Who issued, signed or adopted a publication."""

    organization: Organization
    action: str | None


class Publication(_Shape):
    """A document issued, signed or adopted by organizations."""

    id: str
    title: str
    date: str | None
    issuers: list[Issuer]


class Responsible(Organization):
    """An organization with its part in a task."""

    role: Literal["lead", "responsible", "support"] | None


class Task(_Shape):
    """A numbered item of a plan."""

    id: str
    item: str | None
    text: str | None
    document: Source | None
    organizations: list[Responsible]


class Document(_Shape):
    """A source as it was loaded."""

    id: str
    key: str
    title: str | None


class DocumentText(_Shape):
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


class Conflict(_Shape):
    """A contradiction in what the sources say."""

    kind: Literal["shared_seat", "impossible", "doubted"]
    people: list[Person]
    tenures: list[str]
    evidence: list[Evidence]


class Coverage(_Shape):
    """What the sources span."""

    from_: str | None = Field(alias="from")
    to: str | None
    documents: int


class Covered(Coverage):
    """What the sources span of one organization."""

    organization: Organization


class Listing(_Shape, Generic[Item]):
    """A page of a list. `left_out` counts possible answers too far from any evidence."""

    items: list[Item]
    total: int
    next: str | None
    left_out: int
    coverage: Coverage


class GraphNode(_Shape):
    """A node of a view."""

    id: str
    label: str
    name: str | None


class GraphEdge(_Shape):
    """An edge of a view; a holding carries its bounds, and its certainty when days were asked about."""

    id: str
    source: str
    target: str
    type: str


class GraphView(_Shape):
    """A part of the graph."""

    nodes: list[GraphNode]
    edges: list[GraphEdge]
    truncated: bool


class GraphPath(_Shape):
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


class CypherAnswer(_Shape):
    """Rows of a Cypher question."""

    columns: list[str]
    items: list[dict[str, Any]]
    total: int


class Outcome(_Shape):
    """What became of one document."""

    key: str
    title: str | None
    status: Literal["added", "changed", "unchanged"]
    statements: dict[str, int] = Field(description="How many of each kind it holds.")
    skipped: int = Field(description="What was seen and not read.")


class Failure(_Shape):
    """A document that could not be read."""

    document: str
    what: str
    todo: str


class Ingested(_Shape):
    """What became of the documents sent."""

    items: list[Outcome]
    failed: list[Failure]


class Problem(_Shape):
    """An error, as RFC 9457 has it."""

    type: str
    title: str
    status: int
    detail: str
    instance: str

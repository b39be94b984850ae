"""What answers are made of: people, posts, tenures, events and their evidence."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from ...model.entity import BoundName, Certainty
from ...model.fields import meanings

SHAPES = {"EventInFull": "Event"}
"""Shapes of the vocabulary that have another name here."""

_PERSON: dict[str, Any] = {"id": "p-3f2a9c0d1e5b7a864c21", "name": "林知远", "names": ["林知远", "林知沅"]}
_BODY: dict[str, Any] = {"id": "o-49439c85742c9398679d", "name": "云川市总工会", "names": ["云川市总工会", "市总工会"]}


class Shape(BaseModel):
    """The fields that clients may rely on; there may be more."""

    model_config = ConfigDict(extra="allow")

    @classmethod
    def __get_pydantic_json_schema__(cls, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """The schema; what a field means is read in the vocabulary where it names a term and no words stand here."""
        schema = handler.resolve_ref_schema(handler(core))
        name = cls.__name__.partition("[")[0]
        for field, (term, meaning) in meanings().get(SHAPES.get(name, name), {}).items():
            if found := schema.get("properties", {}).get(field):
                found.setdefault("description", meaning)
                found["x-term"] = term
        return schema


class Entity(Shape):
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


class Post(Shape):
    """A role in an organization."""

    id: str
    role: str = Field(examples=["主席"])
    organization: Organization


class Bounds(Shape):
    """The first and last day that a start, an end or a change can have; null is open."""

    earliest: str | None = Field(examples=["2023-05-16"])
    latest: str | None = Field(examples=["2023-05-17"])


class Source(Shape):
    """The document that a statement stands in."""

    id: str
    title: str | None


class Evidence(Shape):
    """A statement of a document, word for word."""

    statement: str
    document: Source
    quote: str = Field(examples=["林知远当选市总工会主席"])
    spans: list[tuple[int, int]] = Field(description="Code points of the raw text, [start, end).")
    rule: str | None = Field(description="How a tenure's bound was read from it.", examples=["elected"])
    sets: list[BoundName] = Field(description="Which bounds of the tenure it sets.")


class Nearest(Shape):
    """The evidence nearest to the days asked about."""

    day: str | None
    days: int


class Believed(Shape):
    """A tenure as it was believed at a time, without its evidence."""

    id: str
    person: Person
    post: Post
    start: Bounds
    end: Bounds
    ended: Literal[True] | None


class Tenure(Believed):
    """A person's continuous holding of a post. A missing end means unknown, never current."""

    certainty: Certainty | None = Field(None, description="When days were asked about.")
    nearest: Nearest | None = Field(None, description="When days were asked about.")
    evidence: list[Evidence]


class Event(Shape):
    """A meeting, congress, election, visit or another event."""

    id: str
    title: str
    date: str | None = Field(description="EDTF level 1.", examples=["2023-05-16/2023-05-17"])
    venue: str | None
    type: str | None = Field(examples=["congress"])


class Change(Shape):
    """Someone came to a post, left it or was confirmed in it."""

    person: Person
    post: Post
    change: Literal["came", "left", "confirmed"]
    date: Bounds
    certainty: Certainty
    event: Event | None
    evidence: list[Evidence]


class Participant(Shape):
    """Who took part in an event, in which roles, and with which posts he or she is named there."""

    person: Person
    roles: list[str]
    posts: list[Post]


class Host(Shape):
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


class Issuer(Shape):
    """Who issued, signed or adopted a publication."""

    organization: Organization
    action: str | None


class Publication(Shape):
    """A document issued, signed or adopted by organizations."""

    id: str
    title: str
    date: str | None
    issuers: list[Issuer]


class Responsible(Organization):
    """An organization with its part in a task."""

    role: Literal["lead", "responsible", "support"] | None


class Task(Shape):
    """A numbered item of a plan."""

    id: str
    item: str | None
    text: str | None
    document: Source | None
    organizations: list[Responsible]

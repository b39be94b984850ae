"""Judgements as they are sent and given."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

from .entities import Believed, Shape, Source


class Rejection(BaseModel):
    """Why a statement is wrong."""

    because: str = Field(description="Why, for those who read it later.")
    judge: str = Field("", description="Who judges so.")


class SameOrNot(Rejection):
    """That two people, or two organizations, are one, or are two."""

    left: str = Field(
        description="Id or exact name of a person or organization, or the id of a statement about the person."
    )
    right: str = Field(description="The other one, named likewise. Of two organizations the first one's name stays.")
    same: bool = Field(description="Whether they are one.")


class Verdict(Shape):
    """A judgement in short."""

    id: str
    verdict: Literal["same", "different", "rejected"]
    because: str


class Judgement(Verdict):
    """What a person judged; it outranks scores and documents."""

    statements: list[str] = Field(description="The statements that it hangs on: one when it is rejected, else two.")
    organizations: list[str] = Field(description="The organizations that it is about, by the ids of their own names.")
    names: list[str]
    judge: str | None
    time: str


class Cause(Shape):
    """Why something came to be believed otherwise: a document or a judgement."""

    what: Literal["learned", "dropped", "judged", "undone"]
    document: Source | None = None
    judgement: Verdict | None = None


class Difference(Shape):
    """A tenure as it was believed at one system time and as it is at another."""

    change: Literal["new", "gone", "refined"]
    before: Believed | None
    after: Believed | None
    because: list[Cause]

"""The shapes of answers, for the documentation of the API; answers hold these fields and may hold more."""

from .entities import (
    Bounds,
    Change,
    Entity,
    Event,
    EventInFull,
    Evidence,
    Host,
    Issuer,
    Nearest,
    Organization,
    Participant,
    Person,
    Post,
    Publication,
    Responsible,
    Source,
    Task,
    Tenure,
)
from .judging import Judgement, PeopleVerdict, Rejection
from .replies import (
    Conflict,
    Coverage,
    Covered,
    CypherAnswer,
    CypherQuestion,
    Document,
    DocumentText,
    Failure,
    Found,
    GraphEdge,
    GraphNode,
    GraphPath,
    GraphView,
    Ingested,
    Listing,
    Outcome,
    Problem,
)

__all__ = [
    "Bounds", "Change", "Conflict", "Coverage", "Covered", "CypherAnswer", "CypherQuestion", "Document",
    "DocumentText", "Entity", "Event", "EventInFull", "Evidence", "Failure", "Found", "GraphEdge", "GraphNode",
    "GraphPath", "GraphView", "Host", "Ingested", "Issuer", "Judgement", "Listing", "Nearest", "Organization", "Outcome",
    "Participant", "PeopleVerdict", "Person", "Post", "Problem", "Publication", "Rejection", "Responsible", "Source", "Task", "Tenure",
]  # fmt: skip

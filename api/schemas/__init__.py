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
from .judging import Difference, Judgement, PeopleVerdict, Rejection
from .reading import Counted, Expansion, Left, Passage, RepairedText
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
    "Bounds", "Change", "Conflict", "Counted", "Coverage", "Covered", "CypherAnswer", "CypherQuestion", "Difference", "Document",
    "DocumentText", "Entity", "Event", "EventInFull", "Evidence", "Expansion", "Failure", "Found", "GraphEdge", "GraphNode",
    "GraphPath", "GraphView", "Host", "Ingested", "Issuer", "Judgement", "Left", "Listing", "Nearest", "Organization", "Outcome",
    "Participant", "Passage", "PeopleVerdict", "Person", "Post", "Problem", "Publication", "Rejection", "RepairedText", "Responsible", "Source", "Task", "Tenure",
]  # fmt: skip

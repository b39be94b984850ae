"""What the derivation of tenures is given and what it gives back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from ..model.dates import When
from ..model.entity import Change, Conflict, Tenure
from ..model.statement import Basis


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolvedHolding:
    """One statement that a person holds, held, came to or left a post, its names resolved to ids.

    `post` is empty for the post that is derived; another id marks a holding of a post that shares its seat (代市长
    beside 市长). `alone`, `then` and `slate` as in `Holding`; `written`: the day of writing of its document, if known.
    """

    statement: str
    person: str
    post: str = ""
    basis: Basis = "stated"
    when: When | None = None
    then: bool = False
    alone: bool = False
    slate: str | None = None
    written: When | None = None
    event: str | None = None
    document: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Elected:
    """One person on a slate."""

    person: str
    role: str
    statement: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Slate:
    """A body elected its own leadership. Only a `complete` list says that those not on it are out."""

    id: str
    organization: str
    when: When | None
    elected: tuple[Elected, ...]
    event: str | None = None
    complete: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """A person died, or a body was dissolved or went on under another name; `subject` is the id of either."""

    kind: Literal["deceased", "dissolved", "renamed"]
    subject: str
    when: When | None
    statement: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TenureSettings:
    """`gap`: years that may lie between two attestations of one tenure; `gaps` sets it for a role or a role's head."""

    gap: float = 5
    gaps: Mapping[str, float] = field(default_factory=dict[str, float])

    def gap_of(self, role: str, head: str = "") -> float:
        """The gap in years for that role."""
        return self.gaps.get(role, self.gaps.get(head, self.gap))


@dataclass(frozen=True, slots=True, kw_only=True)
class Derivation:
    """The tenures of one post with their changes and contradictions, each list in a fixed order."""

    tenures: list[Tenure]
    changes: list[Change]
    conflicts: list[Conflict]

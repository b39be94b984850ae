"""One dated unit of a document: its words and, beside them, the facts that they state."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from world_truth import Body, Person, Tenure, World

Line = dict[str, Any]


@dataclass(slots=True)
class Tale:
    """What is told of one day. `when` is its date as facts have it where that is not the day, `head` how the date is
    printed where that is the phenomenon."""

    day: date
    text: str = ""
    when: str = ""
    head: str = ""
    facts: list[Line] = field(default_factory=list[Line])
    has_event: bool = False

    def say(self, *parts: str) -> Tale:
        """Append words."""
        self.text += "".join(parts)
        return self

    def meets(self, title: str, venue: str | None = None) -> Tale:
        """An event of this day."""
        self.has_event = True
        self.facts.append({"kind": "event", "title": title, "venue": venue})
        return self

    def part(self, person: Person, *roles: str) -> Tale:
        """A person takes part."""
        self.facts.append({"kind": "participation", **_who(person), "roles": list(roles)})
        return self

    def post(
        self, person: Person, organization: str, role: str, basis: str = "stated", *, then: bool = False,
        optional: bool = False, when: str | None = None,
    ) -> Tale:  # fmt: skip
        """A person holds, held, gets or leaves a post."""
        fact: Line = {
            "kind": "holding",
            **_who(person),
            "organization": organization,
            "role": role,
            "basis": basis,
            "then": then,
        }
        if when is not None:
            fact["date"] = when
        self.facts.append(fact | ({"optional": True} if optional else {}))
        return self

    def holds(self, tenure: Tenure, basis: str = "stated", *, then: bool = False) -> Tale:
        """The post of a tenure."""
        return self.post(tenure.person, tenure.body.name, tenure.role, basis, then=then)

    def gets(self, person: Person, organization: str, role: str, basis: str) -> Tale:
        """A post got by election or appointment, which one may or may not also call stated."""
        return self.post(person, organization, role, basis).post(person, organization, role, optional=True)

    def host(self, body: Body | str, role: str = "organizer") -> Tale:
        """A body hosts."""
        name = body if isinstance(body, str) else body.name
        self.facts.append({"kind": "hosting", "organization": name, "role": role})
        return self

    def issue(self, bodies: list[str], title: str, action: str = "issued") -> Tale:
        """Bodies issue, sign or adopt a document."""
        self.facts.append({"kind": "issuance", "organizations": bodies, "title": title, "action": action})
        return self

    def task(self, number: str, organization: str, *, optional: bool = False) -> Tale:
        """A body is responsible for a numbered task."""
        fact: Line = {"kind": "responsibility", "item": number, "organization": organization}
        self.facts.append(fact | ({"optional": True} if optional else {}))
        return self


def _who(person: Person) -> Line:
    return {"person": person.name, "person_key": f"{person.name}#{person.key}"}


def title_of(*tenures: Tenure) -> str:
    """Posts of one person before the name; of one body, the body stands once."""
    parts: list[str] = []
    last: Body | None = None
    for tenure in tenures:
        parts.append(tenure.role if tenure.body == last else tenure.body.short + tenure.role)
        last = tenure.body
    return "、".join(parts)


def named(tenure: Tenure) -> str:
    """Title and name."""
    return title_of(tenure) + tenure.person.name


def head_of(world: World, day: date, role: str = "主席") -> Tenure:
    """Who holds that post of the body that writes on that day."""
    return world.holders(world.home, day, role)[0]

"""How well documents were read: facts compared with a gold file, by document and by kind.

The rules are those of the scorer that goes with the form of `facts.jsonl`; a test holds the two together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from .evaluate_match import KINDS, Key, Keys, Line, first_day, make_keys, pair_events, well_formed
from .evaluate_text import plain

LONGEST_QUOTE = 600
"""Characters that the spans of one fact may cover together."""
_FREE = {"holding": 4, "participation": 2}
"""Of these kinds, so much of an optional fact's key is free with any basis or role."""
_SIDE_KINDS = frozenset({"alias", "window"})


@dataclass(frozen=True, slots=True)
class Score:
    """Facts of the gold, facts read, and facts in both."""

    gold: int = 0
    predicted: int = 0
    correct: int = 0

    @property
    def precision(self) -> float:
        """Share of what was read that is right; 1 where nothing was read and nothing wanted."""
        return self.correct / self.predicted if self.predicted else float(not self.gold)

    @property
    def recall(self) -> float:
        """Share of what is wanted that was read."""
        return self.correct / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(slots=True)
class Report:
    """Scores by kind and in all; shares 0 to 1; the keys of what was missed and of what is false, by kind."""

    kinds: dict[str, Score] = field(default_factory=dict[str, Score])
    total: Score = field(default_factory=Score)
    malformed: int = 0
    shares: dict[str, float] = field(default_factory=dict[str, float])
    missed: dict[str, list[Key]] = field(default_factory=dict[str, list[Key]])
    false: dict[str, list[Key]] = field(default_factory=dict[str, list[Key]])


def evaluate(gold: Iterable[Line], read: Iterable[Line], texts: Mapping[str, str] | None = None) -> Report:
    """Compare lines read with those of gold files (`number_ids` makes ids of several files unlike).

    `texts`: the stored text of documents by base name, to check what spans quote.
    """
    gold = list(gold)
    names = _Names(gold)
    facts = [line for line in gold if line["kind"] not in _SIDE_KINDS]
    documents = {line["document"] for line in facts}
    mine, lacking = well_formed(line for line in read if line.get("document") in documents)
    mine = _covered(gold, mine)
    paired = pair_events(_events(facts), _events(mine), _About(facts, mine, names))
    wanted = make_keys(facts, names.preferred, lambda document, event: (document, event))
    got = make_keys(
        mine, names.preferred, lambda document, event: paired.get((document, event), (document, event, "unmatched"))
    )
    report = _scored(wanted, got, {(one["document"], one["id"]) for one in _events(facts) if one.get("optional")})
    report.malformed = lacking
    report.shares = {"then": _then(wanted, got), "identity": _identity(wanted, got)}
    report.shares["venue"] = _venue(facts, mine, paired)
    if texts is not None:
        report.shares["provenance"] = _provenance(mine, texts, names)
    return report


def number_ids(number: int, lines: Iterable[Line]) -> list[Line]:
    """The lines of one gold file with ids that no other file has: a document may be covered by several."""
    return [line | {key: f"{number}:{line[key]}" for key in ("id", "event") if line.get(key)} for line in lines]


class _Names:
    """The preferred form of each person's name in a document, and its aliases."""

    def __init__(self, gold: Iterable[Line]) -> None:
        self._preferred: dict[tuple[str, str], str] = {}
        self._forms: dict[tuple[str, str], set[str]] = defaultdict(set)
        for line in gold:
            if line["kind"] == "alias":
                for alias in line["aliases"]:
                    self._preferred[line["document"], plain(alias)] = plain(line["person"])
                    self._forms[line["document"], plain(line["person"])].add(plain(alias))

    def preferred(self, document: str, person: str) -> str:
        return self._preferred.get((document, plain(person)), plain(person))

    def forms(self, document: str, person: str) -> set[str]:
        preferred = self.preferred(document, person)
        return {plain(person), preferred, *self._forms[document, preferred]}


class _About:
    """Who takes part in an event and where it is, of the gold's events and of those read."""

    def __init__(self, gold: Iterable[Line], read: Iterable[Line], names: _Names) -> None:
        self._known: dict[Key, set[str]] = defaultdict(set)
        self._read: set[int] = set()
        for is_gold, lines in ((True, gold), (False, read)):
            for line in lines:
                if line["kind"] == "event":
                    if not is_gold:
                        self._read.add(id(line))
                    if line.get("venue"):
                        self._known[is_gold, line["document"], line["id"]].add(plain(str(line["venue"])))
                elif line["kind"] == "participation":
                    who = names.preferred(line["document"], line["person"])
                    self._known[is_gold, line["document"], line["event"]].add(who)

    def __call__(self, event: Line) -> set[str]:
        return self._known[id(event) not in self._read, event["document"], event["id"]]


def _events(lines: Iterable[Line]) -> list[Line]:
    return [line for line in lines if line["kind"] == "event"]


def _covered(gold: Iterable[Line], read: Sequence[Line]) -> list[Line]:
    """Lines read inside the part of each document that its gold covers; a task has no day and always counts."""
    windows: dict[str, tuple[str, str]] = {}
    for line in gold:
        if line["kind"] == "window":
            low, high = windows.get(line["document"], (line["from"], line["to"]))
            windows[line["document"]] = min(low, line["from"]), max(high, line["to"])
    dated = {(one["document"], one["id"]): one["date"] for one in _events(read)}

    def inside(line: Line) -> bool:
        if line["kind"] == "responsibility" or line["document"] not in windows:
            return True
        day = first_day(line.get("date") or dated.get((line["document"], line.get("event"))))
        low, high = windows[line["document"]]
        return bool(day) and low[: len(day)] <= day <= high[: len(day)]

    return [line for line in read if inside(line)]


def _scored(wanted: Keys, got: Keys, optional: Collection[Key]) -> Report:
    """Scores by kind, without what is optional in the gold."""
    report = Report()
    for kind in KINDS:
        must = {key for key, line in wanted[kind].items() if not line.get("optional")}
        may = set(wanted[kind]) - must
        if size := _FREE.get(kind):
            free = {key[:size] for key in may} - {key[:size] for key in must}
            may |= {key for key in got[kind] if key[:size] in free}
        mine = set(got[kind]) - may
        if kind in ("participation", "hosting"):
            must = {key for key in must if key[0] not in optional}
            mine = {key for key in mine if key[0] not in optional}
        report.kinds[kind] = Score(len(must), len(mine), len(must & mine))
        report.missed[kind] = sorted(must - mine, key=str)
        report.false[kind] = sorted(mine - must, key=str)
    scores = report.kinds.values()
    report.total = Score(
        sum(one.gold for one in scores), sum(one.predicted for one in scores), sum(one.correct for one in scores)
    )
    return report


def _then(wanted: Keys, got: Keys) -> float:
    """Share of matched holdings on whose 时任 both agree."""
    both = wanted["holding"].keys() & got["holding"].keys()
    right = sum(bool(wanted["holding"][key].get("then")) == bool(got["holding"][key].get("then")) for key in both)
    return right / len(both) if both else 0.0


def _identity(wanted: Keys, got: Keys) -> float:
    """Harmonic mean of how many people have one id and how many ids one person; no id is nobody's."""
    ids: dict[Key, set[object]] = defaultdict(set)
    people: dict[Key, set[str]] = defaultdict(set)
    for kind in ("holding", "change", "participation"):
        for key in wanted[kind].keys() & got[kind].keys():
            theirs, mine = wanted[kind][key], got[kind][key]
            person = mine.get("person_id")
            person = object() if person is None else person
            who = theirs.get("person_key") or plain(theirs["person"])
            ids[theirs["document"], who].add(person)
            people[theirs["document"], person].add(who)
    one, other = (sum(len(group) == 1 for group in side.values()) / max(len(side), 1) for side in (ids, people))
    return 2 * one * other / (one + other) if one + other else 0.0


def _venue(gold: Iterable[Line], read: Iterable[Line], paired: Mapping[tuple[str, str], tuple[str, str]]) -> float:
    """Share of paired events of which either has a venue whose venues are the same."""
    theirs = {(one["document"], one["id"]): plain(str(one.get("venue") or "")) for one in _events(gold)}
    mine = {(one["document"], one["id"]): plain(str(one.get("venue") or "")) for one in _events(read)}
    both = [(theirs[other], mine[key]) for key, other in paired.items() if theirs[other] or mine[key]]
    return sum(one == other for one, other in both) / len(both) if both else 0.0


def _provenance(read: Iterable[Line], texts: Mapping[str, str], names: _Names) -> float:
    """Share of lines whose spans lie in the text, are short, and quote the name of the person."""
    counted = [line for line in read if line["document"] in texts]
    good = sum(_quotes(line, texts[line["document"]], names) for line in counted)
    return good / len(counted) if counted else 0.0


def _quotes(line: Line, text: str, names: _Names) -> bool:
    spans: list[tuple[int, int]] = line.get("spans") or []
    if not spans or any(not 0 <= start < end <= len(text) for start, end in spans):
        return False
    if sum(end - start for start, end in spans) > LONGEST_QUOTE:
        return False
    quote = plain("".join(text[start:end] for start, end in spans))
    return not line.get("person") or any(form in quote for form in names.forms(line["document"], line["person"]))

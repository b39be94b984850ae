"""The committees of branches of the party and the league, whose posts are those of the branch itself."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy

_COMMITTEE = lazy(
    r"(?P<stem>(?P<inner>(?:直属)?(?:机关)?)(?P<kind>党?委|党?总支|党?支部|团委|团总支|团支部))部?委员会|(?P<short>党?支)委会"
)
_KINDS = {"委": "党委", "总支": "党总支", "支部": "党支部", "支": "党支部", "党支": "党支部"}

_ITSELF = lazy(r"(?P<kind>工会|团委|(?:党|团)?(?:支部|总支))部?(?:委员会)?")


def own_by_kind(words: str, own: str) -> str:
    """The document's own union or branch of a party called by what it is: 支部, 工会委员会; else empty."""
    kind = _ITSELF.fullmatch(words) if own.endswith(("工会", "团委", "支部", "总支")) else None
    return own if kind and own.endswith(kind["kind"]) and not own.endswith("总工会") else ""


def of_branch_committee(words: str, own: str, near: Sequence[str]) -> str:
    """The branch whose committee words mean, as it was just named, else the document's own body's: 云州市水务局党总支 for
    总支委员会; empty for other words."""
    found = _COMMITTEE.fullmatch(words)
    if found is None or words == "委委员会":
        return ""
    kind = found["kind"] or found["short"]
    branch = _KINDS.get(kind, kind)
    if told := next((name for name in near if name.endswith(branch) and len(name) > len(branch) + 2), ""):
        return told.removesuffix(f"{found['inner']}{branch}") if found["inner"] else told
    return own + (found["inner"] or "") + branch if own else ""

"""What a congress, the session of a committee or a meeting sends out in its own name."""

from __future__ import annotations

from ..bodies.anchors import has_owner
from ..language.patterns import lazy
from ..language.sentences import Masked, Stretch
from ..meetings.venues import DATE
from ..parts import EventMention
from .adopted import adopter, congress_sat, is_session_of_delegates
from .notices import Issuer

_ITSELF = lazy(
    rf"(?:{DATE}|[同当][日天]|[上下]午|最后|会后|闭幕[式的]?|[，、\s　])*(?:本次|此次|这次|本届)?(?:代表)?(?:大会|(?P<other>会议|论坛|年会|研讨会))(?![代主秘上期后前开闭室])"
)
"""A sentence that a congress or meeting itself is the subject of."""
_APPEAL = lazy(r"[^，。；《]{0,12}《[^》]*(?:倡议书?|宣言|共识|公开信|决心书)》")
"""What a meeting says in its own name."""


_OF_COMMITTEE = lazy("届[^届]{0,12}(?:常务?委|全体|全会|全委)")
"""The session of a committee, which itself does what is told of it: `会议印发《某规程》`."""


def sending(masked: Masked, sentence: Stretch, verb: int, issuer: Issuer, event: EventMention | None) -> str:
    """The congress that sent out what a sentence tells that it did, or the meeting whose appeal it is: `大会向全市发出《…》`;
    else empty."""
    itself = _ITSELF.match(masked.text, *sentence) if event else None
    if event is None or itself is None:
        return ""
    title = congress_sat(event, verb, issuer) or event.title
    body = adopter(title, issuer)
    if is_session_of_delegates(title) or (_OF_COMMITTEE.search(event.title) and has_owner(body)):
        return body
    return event.title if itself["other"] and _APPEAL.match(masked.text, verb) else ""

"""The body whose congress or meeting a report or speech was given at."""

from __future__ import annotations

from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..meetings.sessions import body_of_meeting, given_at
from ..parts import Context
from ..places.gazetteer import leading_place
from .anchors import has_owner
from .expand import expand
from .meeting_names import without_meeting

_CONGRESS = lazy(
    r"(?P<body>[^第]{3,30}?)(?P<kind>妇女|归侨侨眷|)第[一二三四五六七八九十百\d]+[次届](?:全[省市区县]|会员|团员|(?:教?职|员)工|[\u3400-\u9fff]{2})?代表(?:大会|会议)"
)


def addressed(text: str, context: Context) -> str:
    """The body whose meeting a report or speech was given at: `在某会某届某次全委会议上的工作报告`."""
    session = given_at(text)
    body = body_of_meeting(session) if session else ""
    full = expand(without_meeting(_convening(body)), context) if body else ""
    return full if has_owner(full) else ""


def _convening(congress: str) -> str:
    """The body whose congress it is; other bodies are given back as they are."""
    found = _CONGRESS.fullmatch(congress)
    if found is None or "人民代表大会" in congress:
        return congress
    body, kind = found["body"], found["kind"]
    if kind or (body.endswith("工会") and leading_place(body) == body.removesuffix("工会")):
        place = body.removesuffix("工会")
        return (
            place + {"": "总工会", "妇女": "妇联", "归侨侨眷": "侨联"}[kind]
            if leading_place(place) == place
            else congress
        )
    if body.startswith("共青团") and leading_place(body[3:]) == body[3:]:
        return body + "委"
    return body if ending_of(body) is not None else congress

"""The post of somebody by whom a body is told apart: `走访了甲任总经理的某某有限公司`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..language.patterns import lazy
from ..parts import OrganizationMention
from .given import Given
from .shadow import PERSON, POST

_HEADED = lazy(
    rf"(?P<who>{PERSON})(?:同志|先生|女士)?(?:现|目前|本人|创办并|新近?)?(?P<cue>担任|出任|兼任|任)(?P<post>{POST})的(?=[\u3400-\u9fff])"
)
_SOME = ("公司", "企业", "商会", "协会", "学校", "集团")
"""What is called by its kind alone, which is no body that anybody can name."""
_SET_UP = ("组", "委员会", "指挥部", "专班", "办公室", "团")
"""Groups that are set up with those who head them: `成立甲任组长、乙任副组长的某某领导小组`."""


def head_named_bodies(given: Given, organizations: Sequence[OrganizationMention]) -> None:
    """Give people the posts at the bodies named right behind: nobody is appointed, and not at the document's own body."""
    shadow = given.shadow
    told = {one.start: one for one in organizations}
    for match in given.found(_HEADED, POST) if "任" in shadow.text else ():
        place = shadow.span(match.end() - 1, match.end())[1]
        body = told.get(place)
        if body is not None and body.text.endswith(_SET_UP):
            continue
        if body is None and not shadow.text.startswith(_SOME, match.end()):
            continue
        if not given.take(match) or body is None:
            continue
        cue = shadow.span(*match.span("cue"))
        for person in shadow.persons(*match.span("who")):
            posts = shadow.posts(*match.span("post"))
            person.posts += [replace(post, organization=body.name, basis="stated", cue=cue) for post in posts]

"""Congresses that a text tells of, and whose officers speak and are chosen there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..language.patterns import lazy
from ..language.sentences import sentence_begin
from ..language.words import read_rows
from ..parts import Context
from .fitting import fits
from .phrases import PostPhrase

_HEADLINES = 300
_CONGRESS = lazy(
    r"第[一二三四五六七八九十百\d]+[届次](?:全[国体])?(?:会员|理事|职工|全委|委员)?(?:代表)?大会|(?:成立|创立|会员|换届)[^，。；\n]{0,6}大会|换届"
)
_COUNCIL = lazy(r"(?:第[一二三四五六七八九十\d]{1,3}届|[上本]一?届)(?:执行|工会)?(?:委员会|理事会|执委会)")
_OF_TERM = lazy(r"(?:工会)?第?[一二三四五六七八九十\d]{1,3}届[\u3400-\u9fff]{0,2}(?:委员会|理事会)")
_RUNS_IT = lazy(r"(?:[。\n]|(?:大会|会议|[开闭]幕[式会])由)$")
"""Before an outgoing head who opens a sentence or runs the meeting."""
_TO_HEAD = lazy(r"(?:[向给为由]|，|。)第[一二三四五六七八九十\d]{1,3}届$")
_LONGEST = 12
_REACH = 80
_OFFICER_ACTS = lazy(
    r"[\u3400-\u9fff·]{2,4}(?:（[^（）\n]{1,12}）)?(?:同志)?(?:全票|高票|再次|继续|连续)?(?:当选|连任|被选|致[开闭]幕|(?:代表[^，。；\n]{2,20})?作[^，。；\n]{0,24}?(?:报告|总结|说明)(?!会))"
)
"""What the officers of the body that meets do behind their names, and guests from above do not."""


def own_congress(text: str, context: Context) -> str:
    """The document's own body if the headline or first sentence says that its congress was held; else empty."""
    own = context.organization
    union = own if not own or own.endswith("会") else own + "工会"
    own = union if union in text[:_HEADLINES] else own
    at = text.find(own, 0, _HEADLINES) if own.endswith("会") else -1
    while at >= 0:
        if _CONGRESS.match(text, at + len(own)):
            return own
        at = text.find(own, at + 1, _HEADLINES)
    return ""


def is_long_form(name: str, own: str) -> bool:
    """Whether a name is that of the document's own body in full: 某市文学艺术界联合会 where it says 某市文联."""
    return len(name) > len(own) > 0 and any(row[0] in name and name.replace(row[0], row[1]) == own for row in _forms())


def as_chosen(text: str, at: int, body: str) -> str:
    """A body by its short name where the words before `at` say so of the council that its congress chose:
    `某县文学艺术界联合会召开代表大会。大会选举产生某县文联第三届委员会，甲当选主席`."""
    for row in _forms():
        short = text.rfind(row[1], sentence_begin(text, at, _REACH), at) if row[0] in body else -1
        if short >= 0 and _OF_TERM.match(text, short + len(row[1])):
            return body.replace(row[0], row[1])
    return body


def short_form(name: str) -> str:
    """The name of a body with what has a usual short form shortened: 某市妇女联合会 is 某市妇联."""
    long = next((row for row in _forms() if row[0] in name), None)
    return name.replace(long[0], long[1]) if long else name


@cache
def _forms() -> tuple[Sequence[str], ...]:
    return tuple(read_rows("short_forms.tsv"))


def officer_there(text: str, assembled: int, phrase: PostPhrase, assemblies: Sequence[str]) -> str:
    """The body whose congress the same sentence tells of, for an officer of its own who acts there:
    `某区文联换届大会召开，副主席甲当选主席`; else empty. `assembled`: where the congress was named."""
    if not assemblies or not 0 <= assembled < phrase.start or not fits(phrase, assemblies[0]):
        return ""
    sentence = not re.search("[。；\n]", text[assembled : phrase.start])
    return assemblies[0] if sentence and _OFFICER_ACTS.match(text, phrase.end) else ""


def of_term_before(text: str, phrase: PostPhrase) -> bool:
    """Whether somebody is told of as the head of a numbered term, to whom something is given: `向|第二届会长甲颁发聘书`."""
    return not phrase.organization and _TO_HEAD.search(text, max(0, phrase.start - 10), phrase.role_start) is not None


def former_council(text: str, phrase: PostPhrase, assemblies: Sequence[str]) -> str:
    """The body that meets, where its outgoing council is only told by its number: `第八届委员会主席甲作报告`, or by a
    sentence that begins with one who once was its head, or says that he ran it: `。前任会长甲作报告`, `大会由前任会长甲主持`,
    or that something was done for the head of an earlier term: `向第二届会长甲颁发聘书`; else empty."""
    left = phrase.mark == "former" and _RUNS_IT.search(text, max(0, phrase.start - 8), phrase.start)
    if not phrase.organization and (left or of_term_before(text, phrase)):
        return assemblies[0] if assemblies and assemblies[0] and fits(phrase, assemblies[0]) else ""
    words = text[phrase.start : phrase.role_start] + ("理事会" if phrase.role.startswith("理事会") else "")
    if not assemblies or len(words) > _LONGEST or _COUNCIL.fullmatch(words) is None:
        return ""
    return assemblies[0] if fits(phrase, assemblies[0]) else ""

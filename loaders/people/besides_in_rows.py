"""Offices that the remark of a row says its holder had besides: `甲　1993.8—2004.1（1996年起兼任党总支书记）`."""

from __future__ import annotations

from dataclasses import replace

from ...model.dates import When
from ..dates.checked import checked
from ..dates.terms import DAY, TO, edtf_of
from ..language.patterns import lazy
from ..parts import PostMention
from .tenure_rows import TermRow

_BEGUN = DAY.format("a")
_BESIDES = lazy(
    rf"[ \u3000]*（(?:其中|期间)?[，：]?(?:自|从)?(?:{_BEGUN}(?:{TO}{DAY.format('b')}|{TO}(?:今|现在)?)?(?:间|期间)?起?)?(?:始|同时|又|并)*(?:兼任?|兼职|担任|任)"
    r"(?P<role>(?:党(?:委|总支|支部|组)|总支|支部|团委|团总支|工会)(?:副?(?:书记|主席)))[）；，]"
)


def besides(text: str, row: TermRow, body: str) -> list[PostMention]:
    """The office in an organ of `body` that stands in brackets behind the term of a row, from when on or for how long."""
    stop = text.rfind("（", row.name[1], row.end) if text[row.end - 1] == "）" else row.end
    said = _BESIDES.match(text, stop)
    if said is None or not body:
        return []
    post = PostMention(*said.span("role"), body, said["role"])
    if said["ayear"] is None:
        return [_at(post, row.term)]
    begun, ended = edtf_of(said, "a"), edtf_of(said, "b") if said["byear"] else ""
    when = checked(f"{begun}/{ended}" if ended else begun, said[0].strip("（）"))
    return [_at(post, when)] if when else []


def _at(post: PostMention, when: When) -> PostMention:
    return replace(post, when=when, basis="term" if "/" in when.edtf else "stated")

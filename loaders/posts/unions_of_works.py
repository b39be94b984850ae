"""The union of the works, school or hospital that a document is of, which has a chair where its house has none."""

from __future__ import annotations

from ..bodies.institutions import is_institution
from ..language.patterns import lazy
from .fitting import fits
from .phrases import PostPhrase

_UNION = lazy(r"工会(?![员法])")
_OTHERS = lazy(
    r"董事会|监事会|侨联|妇联|科协|学生会|研究生会|协会|学会|商会|联合会|委员会主席团|大会主席团|校友会|文联"
)
"""What has a chair too."""

_TITLE = 30


def union_of_own(text: str, entry: int, phrase: PostPhrase, own: str) -> str:
    """The own house's union where its session has a 主席 chosen: `工会换届选举，甲当选主席`; else empty."""
    if phrase.head != "主席" or phrase.inner or phrase.organization or fits(phrase, own) or not is_institution(own):
        return ""
    low = max(entry, text.rfind("\n", 0, phrase.start) + 1, phrase.start - 120)
    told = _UNION.search(text, low, phrase.start) or (
        "会员" in text[low : phrase.start] and _UNION.search(text, 0, _TITLE)
    )
    return f"{own}工会" if told and not _OTHERS.search(text, low, phrase.start) else ""

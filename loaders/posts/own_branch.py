"""What a small body has one of: its branch of the party, and the committee of a village, whose posts stand without more words."""

from __future__ import annotations

from ..bodies.institutions import is_institution
from ..bodies.villages import committee_of
from ..language.patterns import lazy
from .phrases import PostPhrase

_SMALL = lazy(
    r"(?:[协学商]会|研究会|联谊会|基金会|促进会|[\u3400-\u9fff][所馆站团]|村|社区|嘎查|小学|幼儿园|村委会|居委会|事务所|合作社)$"
)
_HOUSE = lazy(
    r"(?:[初高]级中学|[\u3400-\u9fff]中学?|师范学校|职业学校|医院|卫生院|(?<!总)[厂矿]|[农林牧渔茶]场|[商书饭]店|剧团)$"
)
"""Schools, hospitals and works that may have one branch of the party and of the league."""
_CELLS = ("党支部", "团支部", "团总支")
_OF_PARTS = lazy(
    r"党总支|(?<!市)(?<!区)(?<!县)党委(?!会)|(?:车间|系|班|组|科|队|级|室|处)(?:联合)?[党团]支部|支部(?:数|个|\d|各)"
)
"""Where a house has several branches, or committees above them."""
_SEVERAL = lazy(
    r"(?:[各一二三四五六七八九十\d]个?|第[一二三四五六七八九十\d]{1,2}|基层|下属|所属|机关|退休|老干部|教师|学生|职工|联合)(?:党|的)*支部"
)


_TOLD_APART = lazy(
    r"(?:第?[一二三四五六七八九十]{1,2}|机关|行政|后勤|在职|联合|直属|(?:离退休|离休|退休)(?:老?干部|教师|教工|职工|人员)?|老干部?|教工|教职工|教师|学生|[\u3400-\u9fff]{2,3}队)+"
    r"(?:党支部|党总支|支部|总支)"
)
"""One of several branches by its words alone: 离退休党支部, 机关第二党支部."""


def one_of_own_branches(words: str, previous: str, own: str) -> str:
    """The branch of an institution's own that `words` tell from its others, beside posts of that house; else empty."""
    of_own = is_institution(own) and (not previous or previous.startswith(own))
    return own + words if of_own and _TOLD_APART.fullmatch(words) else ""


def is_own_branch(text: str, phrase: PostPhrase, own: str) -> bool:
    """Whether a post of a branch of the party is one of the document's own body, whose only branch it is."""
    small = phrase.inner == "党支部" and _SMALL.search(own) is not None
    of_house = phrase.inner in _CELLS and _HOUSE.search(own) is not None and not _OF_PARTS.search(text)
    return (small or of_house) and not _SEVERAL.search(text)


def of_own_cell(phrase: PostPhrase, own: str) -> str:
    """The branch of the party or the League whose own paper it is, which its secretary and members are of; else empty."""
    kind = next((one for one in ("党支部", "党总支", "团支部", "团总支") if own.endswith(one)), "")
    words = phrase.organization or phrase.inner
    if not kind or not (own.endswith(words) or words == kind[1:]):
        return ""
    return own if phrase.head.endswith(("书记", "委员")) else ""


def village_seat(text: str, phrase: PostPhrase, own: str) -> str:
    """The committee of the village whose paper it is, which a bare 主任 heads; else empty."""
    return committee_of(own, text) if not phrase.inner and phrase.head in ("主任", "副主任", "委员") else ""


def left_village(text: str, phrase: PostPhrase, own: str) -> bool:
    """Whether a paragraph of a village's paper begins with who headed its committee before: `原主任甲不再担任主任职务`."""
    line = text[text.rfind("\n", 0, phrase.start) + 1 : phrase.start].strip(" \u3000")
    return (
        phrase.mark == "former" and line in ("", "原", "前", "原任", "前任") and village_seat(text, phrase, own) != ""
    )

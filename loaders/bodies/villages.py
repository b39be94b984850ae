"""What a village's own papers call its bodies: 村委会, 人民调解委员会, 村务监督委员会."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy
from ..places.gazetteer import leading_place

_OWN = lazy(
    r"(?P<village>[\u3400-\u9fff]{2,20}?(?:村|社区|嘎查|屯))(?:村|居|牧)?(?:民委员会|民委|委会|党支部|党总支|党委|经济合作社|股份经济合作社)?"
)
_ORGAN = lazy(
    r"(?:人民)?调解委员会|(?:村务|居务)?监督委员会|治保(?:委员)?会|治安保卫委员会|妇女(?:联合会|代表会|小组)|妇代会|民兵(?:连|营)|共青团支部"
    r"|农(?:民协)?会|贫(?:下中)?农协会|贫协|互助组|(?:初级|高级)?(?:农业)?(?:生产)?合作社|[初高]级社"
    r"|[村居]民(?:代表会议|选举委员会|议事会|理事会|监督委员会)|红白理事会|老年协会|(?:集体)?(?:股份)?经济合作(?:联)?社"
)
"""Bodies that each village has."""
_COMMITTEE = lazy(r"(?:村民委员会|村委会|居民委员会|居委会)")
_BRANCH = lazy(r"(?:党|团)?(?:总支|支部)(?:委员会)?|党委|妇联|团委")
"""What the party and the like have in a village."""
_LEVEL = lazy(
    r"(?:村|社区|嘎查|屯)(?=(?:党|团|妇|民|居|监|支部|总支|委会|老年|老协|集体|股份|经济))(?![村居]?民委)(?!民[选代议理监])"
)
_TITLE = lazy(
    r"(?P<village>[\u3400-\u9fff]{2,24}?(?<![农乡全本我各新中])(?<!自然)(?:村|社区|嘎查|屯(?!村)))(?=村?(?:志|史|纪事|大事|沿革|编年|年表|年鉴|简[介史志]|概况|历任|历届|村?[情庄]|发展|建村|变迁|记忆|编委|两委|(?:19|20)\d\d年|[〇○零一二九]{4}年|[ \u3000]*[★☆|｜·—]|$))"
)
"""The village whose history a title says that a paper tells."""
_GAP = lazy(r"(?<=[\u3400-\u9fff])[ \u3000]+(?=[\u3400-\u9fff])")


_ELECTORS = lazy(r"(?P<village>[\u3400-\u9fff]{2,24}?(?:村|社区|嘎查|屯))(?:村|居|牧|社区居)?(?:民)?选举委员会")


def home_of_electors(own: str) -> str:
    """The village or community whose own election committee signs a paper, which tells who now leads the village; any
    other body as it is."""
    found = _ELECTORS.fullmatch(own) if own.endswith("选举委员会") else None
    return found["village"] if found else own


def village_of(title: str) -> str:
    """The village or community whose chronicle or book has this title; else empty."""
    found = _TITLE.match(_GAP.sub("", title))
    return found["village"] if found else ""


def committee_of(own: str, text: str) -> str:
    """The committee of a village or community that a document's own body is, as its text calls it; else empty."""
    home = _OWN.fullmatch(own)
    if home is None or own != home["village"]:
        return ""
    told = _COMMITTEE.search(text)
    return own + (told[0] if told else "居委会" if own.endswith("社区") else "村委会")


def of_own_brigade(words: str, own: str, near: Sequence[str]) -> str:
    """The brigade that the village of these papers once was, in the commune just named or the town of today; else empty."""
    home = _OWN_IN_TOWN.fullmatch(own) if "大队" in words else None
    brigade = _BRIGADE.fullmatch(words) if home else None
    if home is None or brigade is None or brigade["stem"] not in ("", home["stem"]):
        return ""
    if not brigade["stem"]:
        told = next((found[0] for name in near if (found := _BRIGADE_TOLD.match(name))), "")
        return (told or home["above"] + home["stem"] + "大队") + words.removeprefix("大队")
    commune = next((name for name in near[:2] if name.endswith("公社")), "")
    if commune and not commune.startswith(home["county"]):
        commune = home["county"] + commune
    return (commune or home["above"]) + words


_OWN_IN_TOWN = lazy(
    r"(?P<above>(?P<county>(?:[\u3400-\u9fff]{2,9}[市县区旗州盟])?)[\u3400-\u9fff]{1,5}?(?:街道|[镇乡]))(?P<stem>[\u3400-\u9fff]{1,5}?)(?:村|社区|嘎查)"
    r"(?:村民委员会|村委会|居民委员会|居委会)?"
)
_BRIGADE = lazy(
    r"(?P<stem>[\u3400-\u9fff]{0,5}?)(?:生产)?大队(?:(?:党|团)(?:支部|总支)|革委会|革命委员会|管委会|贫协)?"
)
_BRIGADE_TOLD = lazy(r"[\u3400-\u9fff]{2,24}?大队")


def of_own_village(words: str, own: str) -> str:
    """The body of the village whose papers a text is that words name; empty where they name none."""
    home = _OWN.fullmatch(own) if own else None
    if home is None:
        return ""
    if (bare := words.removeprefix(_BEHIND_TOWN.sub("", home["village"]))) != words and _COMMITTEE.fullmatch(bare):
        words = bare  # 湾里村|村民委员会
    if words in ("村", "社区") and home["village"].endswith(words):
        return home["village"]
    if words == "村选举委员会":
        words = "村民选举委员会"
    if level := _LEVEL.match(words):
        if not words.startswith("村委会"):
            return home["village"] + words[level.end() :]
        return own if _COMMITTEE.search(own) else own + words
    if _BRANCH.fullmatch(words):
        return home["village"] + words
    if _COMMITTEE.fullmatch(words):
        return own if _COMMITTEE.search(own) else home["village"] + words
    if len(words) > 4 and own.endswith(words):
        return own
    organ = words.removeprefix(_BEHIND_TOWN.sub("", home["village"]))  # 红枫社区|居务监督委员会
    return home["village"] + organ if _ORGAN.fullmatch(organ) else ""


_BEHIND_TOWN = lazy(r"^.*(?:街道|[镇乡])(?=[\u3400-\u9fff]{2})")
_OF_NAMED = lazy(
    r"(?P<level>社区|村|)(?P<organ>(?:居|村)(?:民委员|委)会|(?<=[区村])(?:$|党支部|党总支|党委|居委会|居民委员会|村委会|村民委员会|工作站|服务站|妇联|支部|总支))"
)
_NAMED = lazy(r"[\u3400-\u9fff]{2,20}(?P<level>社区|村)$")


def of_named_village(words: str, near: Sequence[str]) -> str:
    """The body of the community or village that was just named: 社区党支部 behind 某街道某某社区; the words where
    none was named, and empty for words of other kinds."""
    found = _OF_NAMED.fullmatch(words)
    if found is None:
        return ""
    level = found["level"] or ("社区" if found["organ"].startswith("居") else "村")
    named = (one for one in near if (end := _NAMED.fullmatch(one)) and end["level"] == level)
    told = next((one for one in named if not one.endswith(("街道社区", "镇社区", "乡社区", "镇村", "乡村"))), "")
    return told + found["organ"] if told else words


_ALONE = lazy(
    r"(?P<village>[\u3400-\u9fff]{2,4}(?:村|社区|嘎查))(?:党支部|党总支|党委|支部|总支|村委会|村民委员会|居委会|居民委员会|妇联|团支部|(?:股份)?经济合作(?:联合)?社)?"
)
_NO_NAME = ("农村", "乡村", "本村", "该村", "各村", "全村", "行政村", "自然村")


def of_village_there(words: str, near: Sequence[str]) -> str:
    """The body of a village named before, or in the town that was named last, itself where none was; empty for others."""
    found = _ALONE.fullmatch(words)
    if found is None or found["village"].endswith(_NO_NAME) or leading_place(words):
        return ""
    village = found["village"]
    if told := next((name for name in near if name.endswith(village) and name != village), ""):
        return told + words.removeprefix(village)
    town = next((name for name in near[:2] if name.endswith(("镇", "乡", "街道"))), "")
    return town + words

"""Whose news a page is that begins with the meeting of one body's own staff or members and then tells of 院长 and 党委书记
without saying whose: `某月某日，某某医院第五届职工代表大会召开。院长甲作报告`."""

from __future__ import annotations

from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..parts import Context
from .anchors import has_owner
from .institutions import is_institution
from .titled_issuer import body_of
from .within_compounds import LONGEST, inner_names

_NUMBER = r"[一二三四五六七八九十百\d]{1,4}"
_MEETS = lazy(
    rf"(?:机关)?(?:工会|团委|党委)?(?:(?:第{_NUMBER}|首){{0,1}}(?:届|次){{0,1}}|{_NUMBER}届)(?:第?{_NUMBER}次)?"
    r"(?:(?:(?:教?职|员)工|工会会员|会员|社员|股东|党员|团员|教师|干部职工)(?:代表)?大会|[教职工团党]代会|(?:换届(?:选举)?|年度工作|年度总结|总结表彰|年终总结|理事会)(?:大会|会议?))"
)
"""Behind its name, the meeting of those who belong to a body: `第三届二次职工代表大会`, `机关工会换届选举大会`."""
_DAY = r"(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:[至到—~-](?:\d{1,2}月)?\d{1,2}日)?[\u3400-\u9fff]{0,3}|近日|日前)[，,]?"
_OPENS = lazy(rf"(?m)^[ \u3000]*(?:本[报网]讯[ \u3000]*)?{_DAY}(?=[\u3400-\u9fff])")
_BARE = lazy(
    r"(?m)(?:^[ \u3000]*|(?<=[，。；、]))(?:党委|党组|党总支|党支部|工会|纪委|副?院长|副?校长|副?局长|副?行长|副?厂长|副?所长|副?馆长|副?站长|副?会长|副?社长"
    r"|副?理事长|副?董事长|副?总经理|副?检察长)"
)
"""A post of its own at the head of a clause, whose body the text takes for granted."""
_LEAD = 70
"""How far from its day the meeting is named, in code points."""
_LONG = 5
"""Characters of a name that says by its length alone which body it is."""
_KINDS = ("society", "station", "museum", "centre", "bureau", "union")


def host_of_first_meeting(text: str, context: Context) -> str:
    """The one body whose own meeting the first sentence of a page tells of; empty where it tells of none."""
    opens = _OPENS.search(text) if len(text) < LONGEST and "会" in text else None
    if opens is None:
        return ""
    lead = text[opens.end() : opens.end() + _LEAD]
    met = [one.words for one in inner_names(lead) if one.start == 0 and _MEETS.match(lead, one.end)]
    whole = body_of(max(met, key=len), context) if met else ""
    ending = ending_of(whole) if whole else None
    if (
        ending is None
        or not (has_owner(whole) or len(whole) > _LONG)
        or not (is_institution(whole) or ending.kind in _KINDS)
    ):
        return ""
    return whole if _BARE.search(text, opens.end()) else ""

"""Congresses called by those whom a society is of: `某区妇女第六次代表大会` is one of the women's federation of the district."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..language.party_names import PARTIES, usual_party
from ..language.patterns import in_clauses, lazy
from ..places.gazetteer import DISTRICT

_OF = {
    "工会会员": "总工会",
    "工人": "总工会",
    "职工": "总工会",
    "妇女": "妇联",
    "妇": "妇联",
    "归侨侨眷": "侨联",
    "归国华侨": "侨联",
    "侨": "侨联",
    "残疾人": "残联",
    "文学艺术工作者": "文联",
    "文艺工作者": "文联",
    "文学艺术界": "文联",
    "文": "文联",
    "科技工作者": "科协",
    "科学技术工作者": "科协",
    "科": "科协",
    "青年团": "团委",
    "团员": "团委",
    "团": "团委",
}
_PEOPLE = "|".join(one for one in _OF if len(one) > 1)
_SHORT = "|".join(one for one in _OF if len(one) == 1)
_NUMBER = r"第?[一二三四五六七八九十百\d]{1,4}[次届]"
_NUMBERED = lazy("[次届]|代会")
"""What every congress is called by, one way or the other."""
_SAT = lazy(r"届(?:委员会)?(?:第?[一二三四五六七八九十\d]{1,3}次)?(?:[全常主]|委员)")
_MEETING = r"(?:代表)?(?:大会|会议)"
_NO_PLACE = (
    r"(?!(?:[年月日]|[上中下]旬|[初中底末])*+(?:召开|举行|举办|开幕|出席|参加|迎接|筹备|筹办|胜利|隆重|先后|相继))"
)
"""What is said of a congress before its place, which begins none: `1973年3月召开县妇女代表大会`."""
_CONGRESS = lazy(
    rf"(?:(?P<party>中国共产党|中共)|(?P<youth>共青团|青年团)?(?:(?<![\u3400-\u9fff])|(?<=[团由的对在于悉为讯日开行]))){_NO_PLACE}(?P<place>(?:[\u3400-\u9fff]{{2,4}}市)?{DISTRICT}|[\u3400-\u9fff]{{2,4}}[市县州盟旗]|[\u3400-\u9fff]{{2,3}}省|[\u3400-\u9fff]{{2,6}}自治[区州县]|全?[省市区县州盟旗])"
    rf"(?:(?P<people>{_PEOPLE}){_NUMBER}{_MEETING}|{_NUMBER}(?P<numbered>{_PEOPLE}|(?<=[次届])(?=代表大会)){_MEETING}|{_NUMBER}?(?P<short>{_SHORT})代会)"
    r"(?!的?(?:代表|决定|精神|筹备|通知|候选|建议))"
)
"""A congress of a place's women, returned overseas Chinese, disabled people, artists, members of the youth league, of the party."""

_OF_PARTY = lazy(
    rf"(?P<party>{PARTIES})(?P<place>[\u3400-\u9fff]{{2,10}}?[省市区县州])(?:{_NUMBER})(?:[会党社盟]员)?{_MEETING}(?!的?(?:代表|决定|精神|筹备|通知|候选|建议))"
)
"""A congress of one of the parties beside the ruling one."""
_SESSION_OF_PARTY = lazy(
    rf"(?P<party>{PARTIES})(?P<place>[\u3400-\u9fff]{{2,10}}?[省市区县州])(?:第?[一二三四五六七八九十\d]{{1,3}}届)(?P<whole>委员会)?(?:第?[一二三四五六七八九十\d]{{1,3}}次)?(?:全体|全委|委员(?=会议|全体)|常委|常务委员|主委)(?:委员)?(?:（扩大）|扩大)?(?:全体)?会议?"
)
"""A session of the committee of such a party, which is not named itself: `民盟某市九届一次全委会`."""


_LEADS = lazy(r"[《“]?(?:在|向|(?:热烈)?(?:庆祝|祝贺|欢庆)|关于(?:召开)?)?")
"""What a title begins with before the congress that it is of."""


def peoples_congresses(text: str) -> Iterator[tuple[int, str]]:
    """Where a text tells of such congresses, and whose each is: `某区妇联`, `共青团某县委`, before 1957 `青年团某县委`, and of
    those of the other parties, `民盟某市委`."""
    if "代表大会" in text or "代会" in text:
        yield from sorted((match.end(), body) for match, body in _all(text))
    for match in in_clauses(_SESSION_OF_PARTY, text, _SAT):
        yield match.end(), f"{usual_party(match['party'])}{match['place']}{match['whole'] or '委'}"


def body_of_congress(title: str) -> str:
    """Whose congress it is with which a title begins: `民盟某市第五次代表大会文件`; empty for any other title."""
    if "代表大会" not in title:
        return ""
    lead = _LEADS.match(title)
    begins = lead.end() if lead else 0
    return next((body for match, body in _all(title[begins:]) if match.start() == 0), "")


def _all(text: str) -> Iterator[tuple[re.Match[str], str]]:
    """Each such congress with the body that it is of."""
    for match in in_clauses(_OF_PARTY, text, _NUMBERED):
        yield match, f"{usual_party(match['party'])}{match['place']}委"
    for match in in_clauses(_CONGRESS, text, _NUMBERED):
        if body := _of_people(match):
            yield match, body


def _of_people(match: re.Match[str]) -> str:
    kind = "团委" if match["youth"] else _OF.get(match["people"] or match["numbered"] or match["short"] or "", "")
    place = match["place"].removeprefix("全")
    if match["party"]:
        return "" if kind else place + "委"
    if kind == "团委":
        return f"团{place}委" if len(place) == 1 else f"{match['youth'] or '共青团'}{place}委"
    return place + kind if kind else ""

"""Congresses called by those whom a society is of: `某区妇女第六次代表大会` is one of the women's federation of the district."""

from __future__ import annotations

from collections.abc import Iterator

from ..language.party_names import PARTIES, usual_party
from ..language.patterns import lazy
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
_MEETING = r"(?:代表)?(?:大会|会议)"
_CONGRESS = lazy(
    rf"(?:(?P<party>中国共产党|中共)|(?P<youth>共青团|青年团)?(?:(?<![\u3400-\u9fff])|(?<=[团由的对在于悉为讯日开行])))(?P<place>(?:[\u3400-\u9fff]{{2,4}}市)?{DISTRICT}|[\u3400-\u9fff]{{2,4}}[市县州盟旗]|全?[省市区县州盟旗])"
    rf"(?:(?P<people>{_PEOPLE}){_NUMBER}{_MEETING}|{_NUMBER}(?P<numbered>{_PEOPLE}|(?<=[次届])(?=代表大会)){_MEETING}|{_NUMBER}?(?P<short>{_SHORT})代会)"
    r"(?!的?(?:代表|决定|精神|筹备|通知|候选|建议))"
)
"""A congress of a place's women, returned overseas Chinese, disabled people, artists, members of the youth league, of the party."""

_OF_PARTY = lazy(
    rf"(?P<party>{PARTIES})(?P<place>[\u3400-\u9fff]{{2,10}}?[省市区县州])(?:{_NUMBER})(?:[会党社盟]员)?{_MEETING}(?!的?(?:代表|决定|精神|筹备|通知|候选|建议))"
)
"""A congress of one of the parties beside the ruling one."""


def peoples_congresses(text: str) -> Iterator[tuple[int, str]]:
    """Where a text tells of such congresses, and whose each is: `某区妇联`, `共青团某县委`, before 1957 `青年团某县委`, and of
    those of the other parties, `民盟某市委`."""
    if "代表大会" not in text and "代会" not in text:
        return
    yield from sorted([*_of_people(text), *_of_parties(text)])


def _of_parties(text: str) -> Iterator[tuple[int, str]]:
    for match in _OF_PARTY.finditer(text):
        yield match.end(), f"{usual_party(match['party'])}{match['place']}委"


def _of_people(text: str) -> Iterator[tuple[int, str]]:
    for match in _CONGRESS.finditer(text):
        kind = "团委" if match["youth"] else _OF.get(match["people"] or match["numbered"] or match["short"] or "", "")
        place = match["place"].removeprefix("全")
        if match["party"]:
            yield from [] if kind else [(match.end(), place + "委")]
            continue
        if kind == "团委":
            yield match.end(), f"团{place}委" if len(place) == 1 else f"{match['youth'] or '共青团'}{place}委"
        elif kind:
            yield match.end(), place + kind

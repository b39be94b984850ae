"""Which court or procuratorate the posts of its divisions, judges and procurators belong to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..bodies.expand import expand
from ..bodies.units import is_unit, root_of
from ..language.patterns import lazy
from ..language.sentences import sentence_begin
from ..parts import Context
from ..places.gazetteer import leading_place
from .phrases import PostPhrase

OF_COURT = frozenset({
    "审判员", "审判委员会委员", "审委会委员", "审判委员会专职委员", "审委会专职委员", "法官", "书记员", "执行员",
    "助理审判员", "人民陪审员", "法官助理",
})  # fmt: skip
"""Posts of a court as a whole, also beside one of its divisions: 立案庭庭长、审判员."""


def court_near(bodies: Iterable[str]) -> str:
    """The court whose division is meant: the first of the bodies above those named that is one."""
    return next((name for name in map(root_of, bodies) if name.endswith(("法院", "中院", "高院"))), "")


def court_of(phrase: PostPhrase, bodies: Sequence[str]) -> str:
    """The court or procuratorate that a judge, a procurator or a member of its committee is of, never its division."""
    kind = "检察院" if phrase.inner in ("检察委员会", "检委会") or phrase.head in ("检察员", "助理检察员") else ""
    if phrase.role in OF_COURT or phrase.inner in ("审判委员会", "审委会"):
        kind = "法院"
    return next((root_of(name) for name in bodies if kind and root_of(name).endswith(kind)), "")


_TRIAL = lazy(r"审理|开庭|庭审|合议庭|宣判|再审|[此该本一]案|案件?[，。]")


def presides_trial(text: str, phrase: PostPhrase) -> bool:
    """Whether somebody only presides over the trial that the sentence tells of: `开庭审理某案，庭长甲担任审判长`."""
    if phrase.role != "审判长" or phrase.organization:
        return False
    low = sentence_begin(text, phrase.start, 160)
    ends = [at for mark in "。\n" if (at := text.find(mark, phrase.end)) >= 0]
    return _TRIAL.search(text, low, min(ends, default=len(text))) is not None


_WITHIN = lazy(r"(?P<court>.*?(?:法院|中院|高院|检察院))(?=[\u3400-\u9fff]{2,10}[局庭部队处科室]$)")
_COMMITTEES = ("审判委员会", "审委会", "检察委员会", "检委会")
_OF_EITHER = OF_COURT | {"检察员", "助理检察员", "检察官", "检察官助理", "司法警察"}


_DIVISION = lazy(r"(?P<court>.*?(?:法院|中院|高院|检察院))(?![\u3400-\u9fff]*合议)[\u3400-\u9fff\d]{1,9}庭$")


def court_of_division(previous: str, words: str) -> str:
    """The court in which a department lies that is named behind another division of it, which has none; else that division."""
    division = (
        _DIVISION.match(previous) if previous.endswith("庭") and is_unit(words) and not words.endswith("组") else None
    )
    return division["court"] if division else previous


_SPEAKER = "新闻发言人"


def above_division(phrase: PostPhrase, previous: str) -> str:
    """The court or procuratorate that judges, procurators and who speaks for it are of behind a post in its division
    `previous`; else empty."""
    whole = phrase.head in _OF_EITHER or phrase.role in _OF_EITHER or phrase.inner in _COMMITTEES
    whole = whole or phrase.role == _SPEAKER
    within = _WITHIN.match(previous) if whole else None
    return within["court"] if within else ""


def spoken_by(phrase: PostPhrase, near: Sequence[str]) -> str:
    """The body named last, whole, for which its bare 新闻发言人 speaks; empty for other posts."""
    if phrase.role != _SPEAKER or not near:
        return ""
    return above_division(phrase, near[0]) or root_of(near[0])


_BESIDE = ("人民政府", "政府", "人民委员会", "革命委员会", "人民法院", "法院", "中级人民法院", "中院", "人大常委会")
"""Whose heads a congress elects together with the chief procurator."""


def procurators(phrase: PostPhrase, body: str) -> str:
    """The procuratorate that a bare chief procurator is of behind heads of other bodies: `甲当选县长，乙当选检察长`."""
    if phrase.head != "检察长" or phrase.organization or body.endswith("检察院"):
        return body
    place = leading_place(body)
    return place + "人民检察院" if place and body.removeprefix(place) in _BESIDE else body


_CONGRESS = lazy(r"(?:人民代表大会|人大)(?!常)[^，。；]{0,10}(?:次|预备|本次|全体)会议")
_REPORTS = lazy(
    r"[^。；\n]{0,60}?(?:两院”?|法院|检察院|检察长)[^。；\n]{0,24}?报告|[^。；\n]{2,12}?报告[^。；\n]{0,4}两院”?"
)
_BEFORE = lazy(r"全国|[省市区县旗州](?=[^省市区县旗州]*$)")
"""The level of the place whose congress it is."""
_HEADS = {"院长": "法院", "检察长": "检察院"}


def reports_to_congress(text: str, entry: int, phrase: PostPhrase, context: Context) -> str:
    """The court or procuratorate of the place whose congress the entry tells of, for heads without it who report there:
    `院长甲、检察长乙分别作“两院”工作报告`; empty for all others."""
    house = _HEADS.get(phrase.head, "") if phrase.role.removeprefix("代").removeprefix("理") == phrase.head else ""
    if not house or phrase.organization or _REPORTS.match(text, phrase.end) is None:
        return ""
    congress = _CONGRESS.search(text, entry, phrase.start)
    place = leading_place(context.organization) or context.place
    if congress is None or not place:
        return ""
    named = _BEFORE.search(text, max(entry, congress.start() - 16), congress.start())
    return expand(f"{place[-1]}{house}", context) if named is None or named[0] == place[-1] else ""

"""Who is given an office whose words stand before the name, in clauses without a verb, or who is meant by his number:
`聘任总经理甲，副总经理乙、丙`, `决定：系主任由甲担任，总支书记乙`, `会见甲、乙，聘二人为顾问`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ...model.statement import Basis
from ..language.patterns import lazy
from .given import Given
from .rule_words import APPOINT, CANDIDATE, ELECT, POSTS
from .shadow import MARK, PERSON, POST, TITLE
from .words import change

GIVEN_TITLES = lazy(
    r"(?<![拟请名按可否])(?:决定|同意|批准|正式|另|并|新|会议|董事会|公司)*(?P<cue>聘任|续聘|任命|委任|补选|增选|增补|改选|递补|替补)(?:了|新任)?"
    rf"(?P<who>{TITLE}{PERSON}{MARK}?+(?:(?:[，、和及]|以及)?{TITLE}?{PERSON}{MARK}?)*+)(?:同志)?(?=[，。；\n]|等[\d一二三四五六七八九十两]+[人名位]?[，。；\n])"
)
GIVEN_ROWS = lazy(
    rf"(?m)^[ \u3000]*(?P<cue>任命?|聘任?|续聘|委任|免去?|解聘)[ \u3000]*(?P<who>{TITLE}[ \u3000]*{PERSON}{MARK}?+(?:[、， \u3000]{PERSON}{MARK}?)*+)(?=[；。]?$|（)"
)
"""Rows with the verb in a column of its own: `任　某厂厂长　　甲`."""
_CHOSEN = ("补选", "增选", "增补", "改选", "递补", "替补")


def given_titles(found: Iterable[re.Match[str]]) -> Iterator[tuple[re.Match[str], Basis]]:
    """The matches of `GIVEN_TITLES`, each with what its verb says happened."""
    for match in found:
        out = match["cue"].startswith(("免", "解"))
        yield match, "removed" if out else "elected" if match["cue"] in _CHOSEN else "appointed"


_COUNTS = {"二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8}
_CALLED = r"(?:同志|专家|先生|女士|教授|学者|院士|老师|代表|企业家|校友|人|师傅|劳模|工匠)"
_THEY = lazy(
    rf"(?:[，,；;。]|颁发[^，。；\n{PERSON}]{{0,6}}，?)[^，。；：\n{PERSON}{POST}{TITLE}]{{0,8}}?(?P<cue>(?:{ELECT}|{APPOINT})了?)"
    rf"(?:[他她]们|(?:以上|上述)?(?P<count>[二两三四五六七八])(?:[位名]{_CALLED}?|{_CALLED}))(?:同时|一并|正式|分别)?(?:为|任|担任|作为|成为)(?P<post>{POSTS})(?!{CANDIDATE})"
)
_NAMED = lazy(rf"{PERSON}{MARK}?(?:(?:[、，]?(?:以及|和|与|及)|[、，])(?:原|前|现任)?{TITLE}?{PERSON}{MARK}?)+")


def read_together(given: Given) -> None:
    """Give such offices to the people of the list before, where it has as many as the sentence says."""
    shadow = given.shadow
    if not any(sign in shadow.original for sign in ("人", "位", "名", "们")):
        return
    for match in given.found(_THEY, POST):
        low = shadow.text.rfind("\n", 0, match.start()) + 1
        lists = [*_NAMED.finditer(shadow.text, max(low, match.start() - 120), match.start())]
        people = shadow.persons(*lists[-1].span()) if lists else []
        if not people or len(people) != _COUNTS.get(match["count"], len(people)) or not given.take(match):
            continue
        basis: Basis = "elected" if match["cue"][0] in "选推增补公" else "appointed"
        change(people, shadow.posts(*match.span("post")), basis, shadow.span(*match.span("cue")), None)


_ONE = rf"[，；]{TITLE}{PERSON}{MARK}?(?:（[^（）\n{PERSON}{TITLE}]{{1,12}}）)?"
_NEXT = lazy(
    rf"[，；](?P<who>{TITLE}{PERSON}{MARK}?)(?:（[^（）\n{PERSON}{TITLE}]{{1,12}}）)?(?=(?:{_ONE})*+[；。](?!{TITLE}{PERSON}{MARK}?[^，；。]))"
)
"""One such clause, where the sentence ends with nothing but its like."""
_DECIDES = lazy(r"(?:决定(?!》)|任命|批复|批准|任免|调整如下|分工如下|通知)[^\n]{0,160}$")
_REACH = 120


def decided_next(shadow: str, start: int, at: int) -> re.Match[str] | None:
    """The next of those whom the decision before `start` gives an office, if the sentence goes on with nothing else."""
    found = _NEXT.match(shadow, at)
    if found is None or not _DECIDES.search(shadow, max(0, start - _REACH), at):
        return None
    return found

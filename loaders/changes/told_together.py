"""Several who come to an office and are meant by their number or by 他们: `会见甲、乙，聘二人为顾问`."""

from __future__ import annotations

from ...model.statement import Basis
from ..language.patterns import lazy
from .given import Given
from .rule_words import APPOINT, CANDIDATE, ELECT, POSTS
from .shadow import MARK, PERSON, POST, TITLE
from .words import change

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

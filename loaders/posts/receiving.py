"""Who of the document's own office receives guests from another one: `省体育局副局长甲来某市检查，副局长乙陪同`."""

from __future__ import annotations

from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..places.gazetteer import leading_place

_COMES = lazy(
    r"(?:(?<![自以往未近本原后从历年月])(?<![几多两些\d]天)来(?![自源历信电函稿宾])|莅临?|抵(?![押制抗触])|到(?=[我本])|返)(?P<there>[^，。；、\n]{1,24})(?:[，、][^，。；\n]{2,40}){0,3}?，"
)
"""A clause that tells of guests, with what they look at there."""
_RECEIVES = lazy(
    r"[^。；\n]{2,60}?(?:陪同|陪伴|随同|接待|会见|接见|迎接|(?:介绍|汇报)(?!会)|(?:主持|参加|出席)了?(?:座谈|汇报|接待|会见|反馈|见面|检查|调研|督[导查]|此次|本次))"
)
"""What hosts do, behind the title of the first of them."""
_OFFICE_ENDS = ("局", "厅", "委", "办", "室", "委员会", "政府", "法院", "检察院", "处", "所", "站", "中心")


def receives_guests(text: str, last_end: int, start: int, end: int, own: str, previous: str) -> bool:
    """Whether who has the bare title at `start`-`end` receives those who came to the document's own office, be the last
    title, in the body `previous`, that of a guest or of somebody of the place."""
    if not own or not previous or previous.startswith(own) or not own.endswith(_OFFICE_ENDS) or ending_of(own) is None:
        return False
    sentence = max(text.rfind(mark, 0, start) for mark in "。；\n") + 1
    if not any(sign in text[sentence:start] for sign in "来莅抵到返") or _RECEIVES.match(text, end) is None:
        return False
    came = _COMES.search(text, sentence, start)
    if came is None:
        return False
    return last_end <= came.start() or leading_place(previous) == leading_place(own) != ""

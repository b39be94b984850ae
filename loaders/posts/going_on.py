"""Whether a title goes on with the body of the one before it, or is cut off from it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..bodies.institutions import is_institution
from ..bodies.units import is_unit, root_of
from ..language.patterns import lazy
from .chains import Chain, is_lapsing
from .phrases import PostPhrase

_STOP = lazy(r"[。；;！!？?\n]")
_NEXT = lazy(
    r"[^。；！？\n]{0,40}；[\u3400-\u9fff·、]{2,24}(?:（[^（）\n]{1,16}）)?(?<![决拟继])(?:，?不再)?(?:担任|任|为)"
)
"""From a post to the next: `甲任某某公司董事长；乙、丙任|董事`."""
_HANDED_ON = lazy(r"[，；](?:现|改|其职务)?由$")
_SUCCEEDS = lazy(r"[\u3400-\u9fff]{2,4}(?:同志)?(?:接任|接替|继任|接充)")
"""`主席甲调某局任局长，由副主席乙接任`: the deputy is of the body that the first one left."""
_OF_OTHERS = lazy(
    r"关于|对[^，。；]{2,}的|[在就][^，。；]{2,}[上中时的]|的(?:讲话|批示|指示|要求|重要|报告|委托)|(?:重要)?(?:讲话|批示|指示)"
    r"|[\u3400-\u9fff]{0,6}?(?:会议?|研讨班|培训班|研究班|学习班)的?精神"
)
"""Behind somebody's office whose words are told, and not what he does: `传达市委书记关于某事的批示`."""

_MOVES = lazy(r"(?:[调升转改]任|调[往去到]|奉调)(?!后)[^，。；\n]{2,24}[，；]其?$")
_MADE_OVER = lazy(
    r"(?:一职|职务)?(?:改|现|则|随后|其后)*由[^，。；\n]{2,20}?(?:接任|继任|接替|接充|代理|(?:担任|兼任|升任)(?=[，。；\n]))"
)


def follows_mover(text: str, phrase: PostPhrase) -> bool:
    """Whether an office is handed on that somebody left for one elsewhere: `甲调任某专署副专员，公安局局长由乙接任`."""
    if _MADE_OVER.match(text, phrase.end) is None:
        return False
    return _MOVES.search(text, max(0, phrase.start - 40), phrase.start) is not None


def is_spoken_of(text: str, chain: Chain) -> bool:
    """Whether a title that stands before no name is told in passing, so that the next is of no body of its own."""
    return chain.phrases[-1].kind == "member" or _OF_OTHERS.match(text, chain.end) is not None


_LOSES = lazy(r"[，；](?:同时|故|即)?其(?:原任?的?|所任的?)?$")
_GIVEN = lazy(r"(?:[调升转改出就]?任|任命[\u3400-\u9fff]{2,4}为)[^，。；、\n任为]{4,24}$")


def _loses_former(text: str, last_end: int, chain: Chain) -> bool:
    """Whether somebody is told to lose what he was before he got the office before: `甲任某某学院院长，其副校长职务自然免除`."""
    if not _LOSES.fullmatch(text, last_end, chain.start) or not is_lapsing(text, chain.end):
        return False
    return _GIVEN.search(text, max(0, last_end - 30), last_end) is not None


_LABELLED = lazy(
    r"：[ \u3000]*[\u3400-\u9fff·](?:[ \u3000]{0,2}[\u3400-\u9fff·]){1,5}(?:（[^（）\n]{1,16}）)?(?:[、 \u3000][\u3400-\u9fff·]{2,4}(?:（[^（）\n]{1,16}）)?){0,6}[；，]"
)


def goes_on_behind_label(between: str) -> bool:
    """Whether nothing but who holds the office before it stands before another label in one row: `某院院长：甲；|党委书记：乙`."""
    return between.startswith("：") and _LABELLED.fullmatch(between) is not None


_FOR_NEW = lazy(
    r"[\u3400-\u9fff·]{2,4}(?:同志)?(?:分别|现场|亲自|随后|还|也)*(?:为|向|给)(?:新任|新当选的?|新一届|当选的|首任)?$"
)
_NEW = lazy("新任|新当选的?|新一届|当选的|首任")


def _honours_new(text: str, last_end: int, chain: Chain) -> bool:
    """Whether a guest does something for whom those who meet have just chosen: `市工商联副主席甲为新任会长乙授牌`."""
    if not _FOR_NEW.match(text, last_end, chain.phrases[0].role_start):
        return False
    return _NEW.search(text, last_end, chain.phrases[0].role_start + 3) is not None


def is_cut_off(text: str, last_end: int, chain: Chain) -> bool:
    """Whether a sentence ended since the last body, a line that the chain does not go on as a list, or guests (一行)."""
    stop = _STOP.search(text, last_end, chain.start)
    between = text[last_end : chain.start]
    if text.startswith("：", chain.end) and goes_on_behind_label(between):
        return False
    if (
        "一行" in between
        or _honours_new(text, last_end, chain)
        or _loses_former(text, last_end, chain)
        or (_HANDED_ON.search(between) and _SUCCEEDS.match(text, chain.end))
    ):
        return True
    if _NEXT_OF_LIST.fullmatch(between) and is_unit(chain.phrases[0].organization):
        return True
    if stop is None:
        return _joins_group(text, last_end, chain)
    listed = bool(chain.people) and chain.start > 0 and text[chain.start - 1] == "\n" and text[chain.end] in "：\u3000"
    return not (listed and len(between) < 120 and not re.search("[。！？]", between))


_NEXT_OF_LIST = lazy(r"(?:，[^（）\n]{1,8})?）[、，\u3000 ]{1,2}[\u3400-\u9fff·]{2,6}（")
"""Between what two of a list are: `甲（某局副局长）、乙（|办公室主任）`."""
_OF_GROUP = lazy(r"(?:任|为|担任)(?:常务)?副?(?:组长|总?指挥长?|召集人)$")
_JOINS = lazy(
    r"(?:同志)?(?:兼任?|任|担任|为)[\u3400-\u9fff]{0,24}?(?:组长|总?指挥长?|主任|召集人|成员|组员|联[络系][员人]|秘书长?)"
)


def _joins_group(text: str, last_end: int, chain: Chain) -> bool:
    """Whether somebody is told with his own office who gets one in a group: `乙任副组长，办公室主任丙兼任领导小组办公室主任`."""
    if not chain.people or last_end + 1 != chain.start or not is_unit(chain.phrases[0].organization):
        return False
    given = _OF_GROUP.search(text, max(0, last_end - 8), last_end)
    return given is not None and _JOINS.match(text, chain.people[-1].end) is not None


def goes_on(text: str, chosen_end: int, phrase: PostPhrase, chosen: str = "") -> bool:
    """Whether a post is chosen in the same sentence as the last one, or in the next line of the same list.

    `chosen`: the body chosen for last; who is next said to be something in a company or school has his post there.
    """
    between = text[chosen_end : phrase.start]
    if not _STOP.search(between) or (chosen == root_of(chosen) and is_institution(chosen) and _NEXT.fullmatch(between)):
        return True
    line = between.endswith("\n") and text[phrase.end : phrase.end + 1] in ("：", "（", "\u3000")
    return line and len(between) < 200 and "。" not in between


def beside_head(text: str, chosen_end: int, phrase: PostPhrase, recent: Sequence[str]) -> str:
    """The body whose head was just chosen, for his deputies, whatever its heads are usually called: 选举甲为主任，乙为副主任."""
    head = phrase.role.removeprefix("副")
    beside = head != phrase.role and text[:chosen_end].endswith(head) if recent else False
    return recent[0] if beside and text[chosen_end - len(head) - 1] not in "副兼" else ""

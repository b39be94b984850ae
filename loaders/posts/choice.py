"""Whether words of posts say what somebody is chosen for or leaves."""

from __future__ import annotations

from ..language.chosen_lists import is_below_chosen
from ..language.patterns import lazy
from .chains import CHOICE, Chain
from .labelled import is_label
from .phrases import PostPhrase
from .signed import is_signed

_ELECTION = lazy(r"选举|当选|推选|推举|换届|选出|产生")
_NUMBER = lazy(r"[ \u3000\d一二三四五六七八九十（）()、.．]*")
_SESSION = lazy(r"第[一二三四五六七八九十百\d]+届$")
_DONE = lazy(r"(?<=产生|选出|选举|推选|推举)了$")
_WHOLE = lazy(
    r"(?:选举产生|选出|产生|选举|组成|改选)(?:了|出)?[\u3400-\u9fff]{0,16}?(?:首届|第[一二三四五六七八九十\d]+届|新一届|新的?)[^，。；：、\n]{2,24}[，：]$"
    r"|(?:选举|推选|推举)产生(?:了|出)?[\u3400-\u9fff、]{0,22}?(?:委员会|村委会|居委会|理事会|监事会|支部|总支)[，：]$"
)
"""What is elected as a whole, before those at its head: `选举产生第一届县委，书记甲，副书记乙`."""
_HANDED_TO = lazy("(?:一职|职务)?(?:[均仍则改现先]|暂时?|临时)?由")
_RENEWED = lazy("(?:换届|改选|选举)[^。；\n]*，$")
"""Before an office that somebody is given in the sentence that tells of an election: `某协会换届，会长由甲连任`."""


_MADE = lazy(r"(?:（[^（）\n]{1,10}）)?(?:同志)?(?:[为任](?!何|免|命|期)|担任|兼任|出任)(?=[\u3400-\u9fff])")
"""Behind somebody who is chosen for something else than he is: `选举某局副局长甲|为主席`."""
_LOST = lazy(r"(?:等)?(?:职务|资格)|、[\u3400-\u9fff]{4,24}职务")
_DISMISSED = lazy(
    r"(?:免去|卸免|免除|解聘|解除|撤销|罢免|终止|取消|停止|确认|、)(?:了|原)?(?:[\u3400-\u9fff·]{2,4}(?:同志)?[、和及]){0,6}(?![其他她]|兼任|原)(?:[\u3400-\u9fff·]{2,4}(?:同志)?)$"
)
"""Before an office that somebody loses who is named right before it: `免去甲、乙|委员职务`."""


_OF_SO_MANY = lazy(
    r"(?:选举|产生|选出|推选|推举|补选|增选|增补|聘任|聘请)(?:出|了)?[\u3400-\u9fff、（）·]{2,60}等[\d一二三四五六七八九十两]{1,3}[名位]$"
)
"""Before the office of so many who were chosen: `选举产生甲等31名|常务理事`."""
_HAN = lazy(r"[\u3400-\u9fff]$")
_WENT = lazy("[长任记席员师理]，由$")
_ACTING = lazy("(?:临时|暂)?代(?:理|行)?(?!表)")


def _stands_in(text: str, chain: Chain) -> bool:
    """Whether somebody is told to take the place of the holder, by the office right behind his name: `甲代理书记`; not
    behind an office elsewhere that the holder went to: `甲调任某局局长，由|乙代理主任`."""
    first, person = chain.phrases[0], chain.people[0]
    gone = _WENT.search(text, max(0, person.start - 4), person.start) is not None
    return person.end == first.role_start and _ACTING.match(first.role) is not None and not gone


def is_choice(text: str, entry: int, chain: Chain) -> bool:
    """Whether the chain says what someone was chosen for or dismissed from, so that the choosing body has the post.

    `entry`: where the entry begins.
    """
    before = text[max(entry, chain.start - 12) : chain.start]
    before = _DONE.sub("", before.removesuffix("新一届"))
    if chain.people and _WHOLE.search(text, max(entry, chain.start - 40), chain.start):
        return True
    if not chain.people and _HANDED_TO.match(text, chain.end):
        return bool(_RENEWED.search(text, max(entry, chain.start - 80), chain.start) or CHOICE.search(before))
    if chain.people and chain.phrases[0].organization and _MADE.match(text, chain.people[-1].end):
        return False
    if not chain.people and _LOST.match(text, chain.end):
        start = max(entry, chain.start - 40)
        if _DISMISSED.search(text, start, chain.start):
            return True
    if CHOICE.search(before) and not (before.endswith("\n") and chain.people):
        return not chain.people or before.endswith(("选", "产生", "选举", "选出"))
    if not chain.people and before.endswith(("名", "位")) and _OF_SO_MANY.search(text, entry, chain.start):
        return True
    if not chain.people:
        return _ACTING.match(chain.phrases[0].role) is not None and _HAN.search(before) is not None
    if _SESSION.search(before) or _stands_in(text, chain):
        return True
    return _is_of_elected(text, entry, chain)


def _is_of_elected(text: str, entry: int, chain: Chain) -> bool:
    """Whether the chain stands in a list of those who were elected, as what is above it or before its colon says."""
    heads = _heads_line(text, chain)
    if heads and is_signed(text, chain.start, chain.end):
        return False
    first = min(entry, max(0, chain.start - 600)) if heads else entry
    return (heads or text[chain.start - 1] in "：:；;") and (
        _ELECTION.search(text, first, chain.start) is not None or (heads and is_below_chosen(text, first, chain.start))
    )


def _heads_line(text: str, chain: Chain) -> bool:
    """Whether nothing but a number stands before the chain in its line, or a wide blank before a label."""
    line = text.rfind("\n", 0, chain.start) + 1
    numbered = _NUMBER.fullmatch(text, line, chain.start) is not None
    return numbered or (text[chain.start - 1] == "\u3000" and is_label(text, chain.end))


def rises(text: str, phrase: PostPhrase) -> bool:
    """Whether somebody rises to a rank, which he has where he is: `现任某局副局长，拟晋升为一级调研员`."""
    return phrase.kind == "rank" and text.endswith(("晋升", "晋升为", "晋升任"), 0, phrase.start)


_SET_UP = lazy(
    r"(?:选举(?:工作)?(?:委员会|领导小组)(?:正式|宣告|宣布)*成立|(?:成立|组成|设立|组建)了?[^，。；\n]{0,24}?选举(?:工作)?(?:委员会|领导小组))[，：；](?:(?!当选|选举|选出|推选)[^。\n]){0,120}$"
)
"""Such a committee set up, before those who lead it: `县选举委员会成立，甲任主任，乙任|副主任`."""


def sets_up_electors(text: str, floor: int, at: int) -> bool:
    """Whether the sentence before a place tells who leads the committee that is set up to hold an election."""
    start = max(floor, at - 160)
    return "选举" in text[start:at] and _SET_UP.search(text, start, at) is not None

"""Those who lead guests, whose titles stand before whose guests they are: `以会长甲为团长、市议会议员乙为副团长的韩国某市代表团`."""

from __future__ import annotations

from ..language.body_words import abroad_regex
from ..language.patterns import lazy
from .phrases import PostPhrase

_PARTY = (
    r"(?:(?:友好|经贸|经济|政府|文化|教育|艺术|学术|高级|党政|工商界?|企业家|青年|青少年|议员|新闻|体育|农业|旅游|商务|工会|职工|工人|妇女){0,3}"
    r"(?:代表团|考察团|访问团|访华团|参观团|交流团|考察组|工作组|观光团|慰问团|经贸团|艺术团|代表队|一行))(?!(?:正式)?(?:成立|组建|组成))"
)
_OFFICE = "(?:名誉|副)?(?:团长|领队|队长|组长)|(?:副?秘书长|(?:高级|首席)?顾问)"
_ONE = r"[^，。；：、（）\n]{2,20}?(?:先生|女士|同志)?(?:等)?"
_NEXT = rf"(?:[、，和及](?:[^。；：（）\n]{{4,40}}?)[为任](?:{_OFFICE}))"
_WHOSE = rf"的(?P<body>[\u3400-\u9fff·]{{2,28}}?){_PARTY}"
_LED = lazy(
    rf"{_ONE}(?:[、和及][^，。；：（）\n]{{4,40}}?)?(?:[为任](?:{_OFFICE}){_NEXT}{{0,3}}|率领|带领|带队|率队){_WHOSE}"
)
"""Behind the title: the leader's name, who else leads, and whose party it is."""
_GOES_ON = lazy(rf"{_NEXT}{{0,3}}{_WHOSE}")
"""The same behind the office that somebody has among the guests."""
_OPENS = frozenset("以由")
_BEFORE = lazy(rf"以[^。；：（）\n]{{4,100}}[为任](?:{_OFFICE})?[、，和及]$|以[^。；：（）\n]{{4,60}}、$")
"""Before the title of one who leads guests besides: `以市长甲为团长、|`."""
_SET_UP = lazy(r"(?:成立|组建|设立|建立)了?[以由][^。；\n]*$")
"""Before those who lead a group that stays: `成立以甲为组长的某某工作组`."""
_REACH = 100
_LEAST = 2
"""How long the name of a place is at least."""
_HERE = frozenset("省市州县区郡府")
"""What a place is called by in the words of its own bodies: 市议会, 州商会."""


def led_by(text: str, phrase: PostPhrase) -> str:
    """Words for the body of somebody who leads guests, for a bare title or one with 市 and the like before it: where they
    come from; empty where that is not named."""
    if phrase.kind != "post" or not _opens(text, phrase.start):
        return ""
    found = _LED.match(text, phrase.end)
    if found is None:
        return ""
    home = found["body"].removesuffix("人民政府").removesuffix("政府")
    return _at_home(phrase.organization, home) if phrase.organization else home


def _at_home(words: str, home: str) -> str:
    """A body of the place that guests come from, which is called by 市 and the like, or by its place without the country."""
    if words[0] in _HERE:
        cut = home.rfind(words[0]) + 1
        return home[:cut] + words[1:] if cut > _LEAST else ""
    country = abroad_regex().match(home)
    if country is None:
        return ""
    size = next((size for size in range(len(words), 1, -1) if home.endswith(words[:size])), 0)
    if not size and home[country.end() : -1] and words.startswith(home[country.end() : -1]):
        return country[0] + words  # 港务局 of 日本某某市 by 某某 alone
    return home + words[size:] if size and len(home) > size else ""


def leads_guests(text: str, phrase: PostPhrase) -> bool:
    """Whether the office is one among guests for their journey: `甲为|副团长|的某市代表团`."""
    if text[phrase.role_start - 1 : phrase.role_start] not in ("为", "任"):
        return False
    ends = phrase.role.endswith(("团长", "领队", "队长", "组长", "秘书长", "顾问"))
    stays = _SET_UP.search(text, max(0, phrase.start - _REACH), phrase.start)
    return ends and not stays and _GOES_ON.match(text, phrase.end) is not None


def _opens(text: str, at: int) -> bool:
    """Whether a title begins the words for who leads guests, or goes on with them."""
    low = max(0, at - _REACH)
    if _SET_UP.search(text, low, at):
        return False
    if text[at - 1 : at] in _OPENS:
        return True
    return text[at - 1 : at] in "、，和及" and "以" in text[low:at] and _BEFORE.search(text, low, at) is not None

"""Guests and hosts by their titles: who leads guests (`以会长甲为团长、市议会议员乙为副团长的韩国某市代表团`), who receives them
(`省体育局副局长甲来某市检查，副局长乙陪同`), who goes along to another house, and for whom somebody signs or speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..bodies.anchors import has_owner
from ..language.body_words import abroad_regex, ending_of
from ..language.patterns import lazy
from ..places.gazetteer import leading_place
from .fitting import fits
from .phrases import PostPhrase

if TYPE_CHECKING:
    from .walk import Walk

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


_ALONG = lazy(
    r"[^。；，\n]{2,60}?(?:参加了?(?:此次|这次|本次)?(?:学习)?(?:考察|出访|访问|走访|参观)(?:活动|学习)?|一[同起道](?:前往|考察|参加|出访|参观)|随行|随队|随团|随同(?:前往|考察|出访|参加)?|同行|同往)(?=[。；，]|$)"
)
"""Behind the first of those who go along, up to the end of the clause."""
_WENT = lazy(r"(?:[率带]队|[率带]团|[率带]领|一行)?[^，。；\n]{0,12}(?:赴|前往|到)[^，。；\n]{2,30}")
"""What tells that somebody went elsewhere."""


def goes_along(text: str, entry: int, last_end: int, phrase: PostPhrase, own: str, previous: str) -> bool:
    """Whether a bare title behind that of a host, in the body `previous`, is one of the document's own body, whose
    people went there as the entry says before."""
    if not own or not previous or previous.startswith(own):
        return False
    return _ALONG.match(text, phrase.end) is not None and _WENT.search(text, entry, last_end) is not None


_SPEAKS_FOR = lazy(
    r"[^，。；：！？\n代]{2,30}?(?:分别)?代表(?P<body>[\u3400-\u9fff]{3,20}?)"
    r"(?=(?:在[^，。；\n]{2,16}?(?:上|书上))?(?:签[字约订署了]|发言|致[辞词欢贺答]|讲话|表态|领[奖取]|接[受过]|[向对与和同作])|出席|到会)"
)
_NOBODY = ("公司", "学校", "学院", "医院", "单位", "职工", "大家", "双方", "各方", "甲方", "乙方")
_LEVELS = ("body", "weak")
_SIGN = "代表"
_NEAR = 60


def spoken_for(walk: Walk, phrase: PostPhrase) -> str:
    """The body that the bearer of a title without a body is said to sign or speak for, where it may have such an office."""
    if _SIGN not in walk.text[phrase.end : phrase.end + _NEAR]:
        return ""
    told = _SPEAKS_FOR.match(walk.text, phrase.end)
    words = told["body"] if told else ""
    if not words or words in _NOBODY or (ending := ending_of(words)) is None or ending.level not in _LEVELS:
        return ""
    body = walk.written_out(words, walk.near, "", "")
    return body if has_owner(body) and fits(phrase, body) else ""

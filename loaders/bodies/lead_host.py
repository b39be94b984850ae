"""Whose news a page is whose headline only says 公司, 我院 or 学会: the body of that kind that its first sentences name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..parts import Context
from .anchors import has_owner
from .find import Named
from .institutions import is_college
from .meeting_names import without_meeting
from .pointed import is_a
from .titled_issuer import body_of
from .units import is_unit, root_of

_WORD = (
    r"(?:集团公司|总公司|分公司|公司|集团(?!军)|学校|校(?=[党工团纪领第召举])|学院|医院|院(?=[党工团纪领第召举])|研究院|研究所|设计院|所(?=[党工团纪领第召举])"
    r"|[支分总]行|银行|法院|检察院|协会|学会|商会|研究会|促进会|联谊会|基金会|联合会|总会|[市县区省州总分]局|局(?=[党工团纪领第召举])"
    r"|电厂|总厂|厂(?=[党工团纪领第召举])|矿(?=[党工团纪领第召举])|中心(?![医小学卫城幼敬校])|中心(?:小学|学校|校)|[初高]?中学|小学|附[中小]|高中(?![生段])|(?:中心)?卫生院|幼儿园|报社|出版社|图书馆|博物馆|文化馆|档案馆|监狱)"
)
_BEGINS = lazy(
    rf"(?:[^\n，。：:]{{0,12}}[！!：: 　】\]])?(?:祝贺|庆祝|热烈祝贺|热烈庆祝)?(?:[我本全](?P<own>[校院司所局厂矿馆站行会社台])|[我本]?(?P<word>{_WORD})(?![员史刊龄址])(?:与|和|[\u3400-\u9fff\d]))(?P<mine>)(?P<held>)"
)
"""A headline that begins with what the body calls itself: `公司召开…`, `我院举行…`."""
_COMES = lazy(
    rf"(?:来|到|莅临?|赴|走进|深入|在)(?:[我本](?P<own>[校院司所局厂矿馆站行会社台](?!区))|[我本](?P<mine>{_WORD})|(?P<word>公司|集团(?:公司)?)(?=$|[调考检指视慰讲开宣座参交洽举召])|(?P<held>学[院校]|医院|总[行部厂]|中心)(?=$|(?:隆重|胜利|成功|顺利|圆满)?(?:[召]开|举[行办])))"
)
"""A headline of guests who come to it, or of what takes place there."""
_THERE = lazy(r"(?:来到|走进|莅临|深入|前往|赴|到|来|在)$")
_OF_OTHERS = lazy(
    r"(?:(?:在|赴|到|来到|走进|前往|考察|走访|拜访|访问|会见|接待|欢迎|邀请|参加|出席|观摩)了?|[与和同]|[我本](?:[校院司所局厂矿馆站行会社台]|公司)(?:[主承协]办)?、)$"
)
"""Before a body that the one whose news it is goes to or meets, or that stands beside it."""
_LEAD = 260
"""How far into a text its first sentences reach, in code points."""
_TOPICS = ("学校", "医院", "中心", "银行", "法院", "中学", "小学", "幼儿园", "卫生院")
"""What headlines of others may begin with: `学校安全工作会议召开`."""
_SIGNS = {"司": "公司"}


def host_of_lead(title: str, text: str, names: Sequence[Named], context: Context) -> str:
    """The body that a headline calls by its kind alone, by the name that the first sentences give it; else empty."""
    begins = _BEGINS.match(title)
    found = begins or _COMES.search(title)
    if found is None:
        return ""
    words = found["own"] or found["word"] or found["mine"] or found["held"]
    words = _SIGNS.get(words, words)
    kind = words[-1] if words[-1] in "局行" else words
    apart = [one for one in names if not found.start() < one.start < found.end()]  # 我|院加强实验室
    told = [(at, body) for at, body in bodies_of_kind(kind, apart, context) if at < _LEAD + len(title)]
    if not begins:
        come = {one.words for one in names if one.end <= found.start()}
        told = [(at, body) for at, body in told if body not in come] or told
    if begins:
        told = [(at, body) for at, body in told if not _OF_OTHERS.search(text, max(0, at - 8), at)]
    else:
        told = [(at, body) for at, body in told if _THERE.search(text, max(0, at - 2), at)] or told
    if words in _TOPICS and found["word"]:
        told = [(at, body) for at, body in told if "。" not in text[len(title) : at]]
    return told[0][1] if told else ""


def bodies_of_kind(kind: str, names: Sequence[Named], context: Context) -> Iterator[tuple[int, str]]:
    """The bodies of a kind that a text names by a name of their own, with where it does."""
    for named in names:
        body = without_meeting(body_of(named.words, context))
        body = body if body.endswith(kind) and not is_unit(body) else root_of(body)
        ending = ending_of(body)
        plain = ending is None or ending.words == body or is_unit(body)
        if not plain and len(body) > len(kind) + 1 and _has_name(body) and is_a(kind, body):
            yield named.start, body


def _has_name(body: str) -> bool:
    """Whether a body is named so that it is no part of another: by its place, at length, as a college of no field."""
    return has_owner(body) or len(body) > 5 or (body.endswith(("学院", "大学")) and not is_college(body))

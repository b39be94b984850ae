"""Works, mines, shops and headquarters that a text names once in full and then by what they make: 附件厂 for
某市第一机床附件厂; and the company that a works grew out of, for heads that only a company has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..bodies.anchors import has_owner
from ..bodies.called_works import is_works_alike
from ..bodies.expand import expand, is_generic
from ..language.patterns import lazy
from ..language.sentences import sentence_begin
from ..parts import Context
from .phrases import PostPhrase

if TYPE_CHECKING:
    from .walk import Walk

_CALLED = lazy(
    r"(?P<works>(?![本该我此省市县])[\u3400-\u9fff]{2,6}[厂矿店](?<!工厂)(?<!商店))(?P<organ>|工会|党委|党总支|党支部|团委|工会委员会)"
)
_OF_DISTRICT = lazy(r"(?![该全本各我邻])[\u3400-\u9fff]{1,5}?[市区县旗镇乡](?=[\u3400-\u9fff]{3})")
_JOINTS = frozenset("与和及同跟向在于由到往对给是为了从把将以")
"""Characters before a works that are no part of its name."""
_DONE = lazy(
    r"[组兴创新筹扩改重]建|建[成立设]|[成设]立|创[办立]|开[办设]|[改更定命]名|改[称为组制]|[并划]入|合并|参观|检查|视察|走访|考察|调研|访问|慰问|帮助|支援|协助|任命|选举|举行|召开|的|免[去除]|罢免|撤[销去换]|解聘|聘[任请用]|委[任派]|推[选举]|调[任离到往]|接[替任]|[担兼出]任|[长任记席师]兼|原[是系任]|来自"
)
"""What somebody did to a works, or what became of it, between another body and its name."""
_REACH = 1500
"""How far from the beginning of an entry its works are looked for."""
_LONGEST = 20


def works_told(text: str, entry: int, words: str, context: Context) -> str:
    """The one works that the entry names by its place and more before these words; else empty."""
    called = _CALLED.fullmatch(words) if "厂" in words or "矿" in words or "店" in words else None
    if called is None or has_owner(words) or is_generic(words):
        return ""
    told = {expand(one, context) for one in _longer(text, entry, called["works"])}
    whole = {name for name in told if has_owner(name) or _OF_DISTRICT.match(name)}
    return whole.pop() + called["organ"] if len(whole) == 1 else ""


def _longer(text: str, entry: int, words: str) -> Iterator[str]:
    """The stretches of an entry that end with the words and say more."""
    end = min(len(text), entry + _REACH)
    at = text.find(words, entry, end)
    while at >= 0:
        start = at
        while (
            start > max(entry, at - _LONGEST)
            and "\u3400" <= text[start - 1] <= "\u9fff"
            and text[start - 1] not in _JOINTS
        ):
            start -= 1
        if start < at and not _DONE.search(text, start, at):
            yield text[start : at + len(words)]
        at = text.find(words, at + 1, end)


_KINDS = "水库|大桥|桥|水渠|干渠|渠|渠道|铁路|公路|电站|灌区|大堤|拦河坝|水闸|隧道|机场|码头|电灌站|工程|林带|运河"
_WORKS = lazy(
    rf"(?:^|[，。；\n\u3000 ]|兴建|修建|新建|扩建|建设)(?:[^，。；\n]{{0,24}}?(?:参加|参与|投入|支援|承担|担负))?(?P<works>[\u3400-\u9fff“”]{{1,12}}?(?:{_KINDS}))"
    r"(?:扩建|续建|改建|加固|一期|二期|配套|枢纽|工程|全面|正式|破土|全线|胜利|开始|重新)*(?:动工|开工|上马|兴建|修建|奠基|施工|复工|建设)"
)
"""Works on which building begins."""
_OF_WORKS = lazy(rf"(?P<kind>{_KINDS})?(?:工程|建设|施工|建筑|修建)*(?:总)?指挥部")
"""The headquarters of works by its bare name, or by what kind of works they are: `水库工程指挥部`."""
_COMMANDS = ("指挥长", "指挥", "政委", "总指挥")


def works_headquarters(text: str, words: str, phrase: PostPhrase) -> str:
    """The headquarters of the works that the sentence begins, where a post's bare words mean it: `某水库动工，甲任工程指挥部指挥长`."""
    low = sentence_begin(text, phrase.start, 120)
    if "指挥" not in phrase.role + words or (words and not _OF_WORKS.fullmatch(words)):
        return ""
    if not words:
        told = [*_OF_WORKS.finditer(text, low, phrase.start)] if phrase.role.endswith(_COMMANDS) else []
        words = told[-1][0] if told else ""
    works = [*_WORKS.finditer(text, max(low - 1, 0), phrase.start)] if words else []
    if not works:
        return ""
    named, of = works[-1]["works"], _OF_WORKS.match(words)
    kind = of["kind"] if of else None
    if kind and kind != "工程":
        return named.removesuffix("工程").removesuffix(kind) + words
    return named.removesuffix("工程") + ("" if words.startswith("工程") else "工程") + words


_MADE_IN = lazy("[厂矿店场]$|(?<!联)(?<!合作)(?<!信用)(?<!供销)社$")
"""How works end that a company ran; cooperatives have a board of their own."""
_OWNERS = ("董事长", "董事", "监察人", "监事", "监事长")
"""Who sits on the board of a company, which no works has."""
_MANAGERS = ("经理", "总经理", "协理", "襄理")
_OF_STATE = lazy("公私合营|国营|收归国有|军管|接管|没收")
"""What ends the company."""


def firm_of_then(walk: Walk, phrase: PostPhrase, body: str) -> str:
    """The company named before, where such a head of the document's own works is told of; any other body as it is."""
    if phrase.head not in (*_OWNERS, *_MANAGERS) or body != walk.context.organization or not _MADE_IN.search(body):
        return body
    firm = next((one for one in walk.firms if one.endswith("公司") and is_works_alike(one, body)), "")
    ended = phrase.head in _MANAGERS and _OF_STATE.search(walk.text, 0, phrase.start)
    return body if ended or not firm else firm

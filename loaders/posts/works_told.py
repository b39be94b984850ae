"""Works, mines and shops that a text names once in full and then by what they make: 附件厂 for 某市第一机床附件厂."""

from __future__ import annotations

from collections.abc import Iterator

from ..bodies.anchors import has_owner
from ..bodies.expand import expand, is_generic
from ..language.patterns import lazy
from ..parts import Context

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

"""The headquarters of works on which building begins, by the bare names that a text calls it."""

from __future__ import annotations

from ..language.patterns import lazy
from ..language.sentences import sentence_begin
from .phrases import PostPhrase

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

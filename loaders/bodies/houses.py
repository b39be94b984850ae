"""Whose pages they are that speak of 我馆, 报社, 台长 or 所党委: the library, paper, station or institute that they name as their own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from ..language.body_words import ending_of
from ..language.patterns import lazy
from .find import Named
from .units import is_unit, root_of

_ENDS = {
    "馆": r"馆",
    "社": r"(?:报|报业|出版|杂志|通讯|期刊|画|晚报|日报)社",
    "台": r"(?:电|电视|广播|气象|天文|地震)台",
    "院": r"(?:研究|设计|法|检察|剧|画|科学|勘察|勘测|规划|社科|农科|文学|书|福利|敬老|戏剧|博物)院",
    "所": r"(?:研究|看守|拘留|戒毒|劳教|收容|设计|检验|检测|监测|公证|事务)所",
    "行": r"(?:银|分|支|总)行",
    "团": r"(?:剧|歌舞|文工|艺术|歌剧|话剧|舞剧|杂技|乐|京剧|评剧|曲艺|交响乐)团",
    "站": r"(?:监测|检测|推广|防疫|监督|车|变电|航运|水文|气象|广播|文化|血)站",
    "局": r"局",
    "队": r"(?:地质|勘探|勘察|测绘|消防|考古|物探|普查|[支大中总])队",
}
"""How the names of houses of each sign end."""
_PLAIN = {
    "馆": "图书馆|博物馆|文化馆|档案馆|美术馆|科技馆|纪念馆|群艺馆",
    "社": "报社|出版社|杂志社|通讯社",
    "台": "电台|电视台|广播电台|气象台",
    "院": "法院|检察院|研究院|设计院|剧院|画院",
    "所": "研究所",
    "行": "分行|支行",
    "团": "剧团|歌舞团|文工团",
}
"""What they call themselves for short."""
_ORGANS = r"(?:党委|党总支|党支部|党组|务会|委会议|工会|团委|领导班子|机关|办公室|长(?!期|年|春|沙|江))"
_BEGIN = {
    sign: "我本原副全" + sign + "".join(word[0] for word in _PLAIN.get(sign, "").split("|") if word) for sign in _ENDS
}
"""The characters that the words of `_SPEAKS` begin with: most places fail there."""
_SPEAKS = {
    sign: lazy(
        rf"(?=[{_BEGIN[sign]}])(?:[我本]{sign}(?![部务外种])|(?<![\u3400-\u9fff])(?:[原副]|全体?)?{sign}{_ORGANS}"
        + (
            rf"|(?<![\u3400-\u9fff])(?:{_PLAIN[sign]})(?![\u3400-\u9fff]{{0,2}}长)(?=[\u3400-\u9fff])"
            if sign in _PLAIN
            else ""
        )
        + ")"
    )
    for sign in _ENDS
}
"""Words by which a house speaks of itself: 我馆, 馆长 and 图书馆 at the head of a clause."""
_NAMED = {sign: lazy(rf"[\u3400-\u9fff（）]{{2,}}{ends}$") for sign, ends in _ENDS.items()}
_FEWEST = 2
_ELSEWHERE = lazy(
    r"(?:赴|前往|来自|参观|考察|走访|[到与和同至经由]|[与和]来?自?|邀请|[上该]|[调改升转接出兼]任|调往?)[\u3400-\u9fff]{0,2}$"
)
_HOSTS = lazy(r"[^。；]{0,30}?(?:主办|承办|协办|举办|组织)")
"""Behind a house that stands after 由: what it does itself."""
"""Before the name of a house that others go to, come from or meet."""
_SUBJECT = 3
"""How much a name at the head of a clause weighs."""


def house_that_speaks(text: str, names: Sequence[Named], written_out: Callable[[str], str]) -> str:
    """The house that tells of itself in a text; empty where none does or two of its kind are named alike.

    `written_out`: the full name of a body.
    """
    said = {sign: len(rule.findall(text)) for sign, rule in _SPEAKS.items() if sign in text}
    sign = max(said, key=lambda one: said[one], default="")
    if not sign or (said[sign] < _FEWEST and f"我{sign}" not in text and f"本{sign}" not in text):
        return ""
    votes = _votes(text, names, sign, written_out)
    (best, most), *rest = [*votes.most_common(2), ("", 0)][:2]
    return best if most > (rest[0][1] if rest else 0) else ""


def _votes(text: str, names: Sequence[Named], sign: str, written_out: Callable[[str], str]) -> Counter[str]:
    votes: Counter[str] = Counter()
    for name, weight in _named(text, names, sign):
        votes[root_of(written_out(name))] += weight
    return votes


def _named(text: str, names: Sequence[Named], sign: str) -> Iterator[tuple[str, int]]:
    """The houses of a kind that a text names, with what each place weighs."""
    for named in names:
        if sign not in named.words:
            continue
        house = root_of(named.words)
        ending = ending_of(house) if _NAMED[sign].match(house) else None
        if ending is None or ending.words == house or is_unit(house):
            continue
        before = text[max(0, named.start - 6) : named.start]
        hosts = before.endswith("由") and _HOSTS.match(text, named.end)
        if hosts or not _ELSEWHERE.search(before):
            yield house, 1 if "\u3400" <= before[-1:] <= "\u9fff" else _SUBJECT

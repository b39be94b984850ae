"""Names behind what their bearers are by kind and no office, before an office that they are given together:
`工宣队代表甲、医生乙任副主任`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ..language.name_words import is_barred, is_ordinary, surname_class
from ..language.patterns import found_in, lazy
from .found import HAN, Found

_KIND = (
    r"(?:(?:驻[校院厂队社])?(?:[军工贫农]宣队|军管会|军管组|军队|解放军|部队|驻军|工人|群众|干部|革命干部|革命群众|学生|教师|教工|职工|贫下中农|贫农|民兵|农民|社员|造反派)代表"
    r"|医生|医师|护士|教师|教员|工人|技术员|职员|农民|社员|战士|职工|(?:革命|领导|军队|部队|老|原)?干部)"
)
_ROW = lazy(
    rf"(?<=[，、；。：\n\u3000月日年由以]){_KIND}(?P<who>{HAN}{{2,3}}?(?:[、和](?:{_KIND})?{HAN}{{2,3}}?){{0,6}})(?:同志)?(?:分别)?(?:担任|兼任|任|为)"
    r"(?=[\u3400-\u9fff]{0,10}?(?:主任|组长|委员|队长|书记|主席|社长|场长|厂长|院长|校长|成员|负责人)(?![\u3400-\u9fff]{0,3}的))"
)
_ONE = lazy(rf"(?:(?<=[、和])|\A|(?<=代表))(?:{_KIND})?(?P<name>{HAN}{{2,3}}?)(?=[、和]|\Z)")


def names_by_kind(text: str, known: Counter[str]) -> Iterator[Found]:
    """The names of all such people, if one of them at least is a usual name."""
    if "代表" not in text and "医生" not in text and "工人" not in text and "干部" not in text:
        return
    for row in found_in(text, _ROW):
        base = row.start("who")
        spans = [(base + one.start("name"), base + one.end("name")) for one in _ONE.finditer(row["who"])]
        named = [(start, end) for start, end in spans if surname_class(text, start)]
        if len(named) == len(spans) and any(_is_usual(text[start:end], known) for start, end in named):
            yield from (Found(start, end, text[start:end], (), end) for start, end in named)


def _is_usual(name: str, known: Counter[str]) -> bool:
    usual = surname_class(name, 0) in ("common", "compound") and not is_ordinary(name) and not is_barred(name)
    return usual or bool(known[name])

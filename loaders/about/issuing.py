"""The body that issues a document, as its head or its foot names it."""

from __future__ import annotations

import re
from itertools import pairwise

from ..dates.programs import is_titled_program
from ..language.characters import HAN
from ..language.cosigners import cosigners
from ..language.patterns import lazy
from ..places.gazetteer import leading_place
from .apart import month_alone
from .issue_heads import issue_head
from .kinds import KINDS
from .written import SIGNED

_OF_READERS = lazy(
    r"[本我该]|[局院校厂矿社所行馆厅](?=[\u3400-\u9fff]{0,4}(?:办公室|委员会|编|办|室|处|科|部|组|会|馆))|(?:学校|医院|公司|集团|机关|单位|[协学商总]会(?=秘书处|办公室|编|$))(?!路)"
)
"""How a body's own papers begin the names of its departments: 学校档案馆编."""
_BODY_ENDS = "会|局|委|院|部|处|厅|办|秘书处|办公室|公司|政府|大学|学校|中心|党组|联|协"
_PUBLISHER = lazy(
    rf"(?:发布|发文|制发|制文|公开)(?:机构|单位|机关)[ 　]?[：:][ 　]?(?P<body>[{HAN}（）]{{3,30}}?)(?=[ 　]|$|(?:发布|发文|成文|生成|公开|印发)(?:日期|时间)|名称|文号|索引|主题)"
)
"""Whose page it is, in the table of a site above a notice."""
_COMPILED = lazy(
    rf"([{HAN}（）]{{3,40}}?)(?:(?:(?<=委员会)|(?<![汇简选续新摘初长全会缩补改总主]))编|编[印发辑写撰纂制]|主[办编]|(?:收集|搜集|编辑|汇总)?整理|供稿|撰稿|辑)(?:[ 　]*\d{{4}}年.*)?"
)
"""Who wrote or compiled a document: `某市总工会办公室整理`."""
_BRACKETED = lazy(r"^[（(]([^（）()]*)[）)]$")
_TELLS = lazy(
    "召开|举行|举办|开展|成立|当选|调研|慰问|会见|走访|走进|签约|来访|出访|到访|访问|拜会|抵达|考察|会谈|视察|荣获|喜获"
)
"""What a headline tells, so that it is no signature above a day."""


_SIGNS = lazy(rf"(?:{_BODY_ENDS}|[馆站所院社厂室])$")
"""How the first line of a document ends where it is a body's name, and no headline above the day."""
_INNER = lazy(
    r"(?:党委|党组|党工委|党总支|行政|党政|(?:校|院|局|所|董事|理事)长?|学[院校]|医院|公司|机关|总经理|[董理]事会|集团|综合){0,3}(?:党委|党组|纪委|组织(?:人事|统战)?[部处科]|人事(?:教育|科教|劳资)?[部处科股室]|干部[部处科]|人力资源[部处]|党[政委院]?办公室|办公室|宣传部|党群工作部)(?:[（(][^（）()]{1,12}[）)])?"
)
"""An organ that signs without saying whose it is: `党委组织部`."""
_NAMES_BODY = lazy(rf"[（(]?[{HAN}]{{4,24}}(?:{_BODY_ENDS})[ 　]*\d")
"""A day with the body that signs on its own line."""

_OF_TERMS = lazy(r"(?:第?[一二三四五六七八九十百\d]{1,4}|首)[届次]|[^（）]*[（(]$")
"""The heading of a congress with its day in brackets, below the title of a history, which signs nothing."""


def issuing_body(head: list[str], foot: list[str]) -> str | None:
    """The body that issues a document: of its red head, of its editors, of its signature."""
    body = rf"[{HAN}（）]{{3,40}}"
    for line in head[:8]:
        found = re.fullmatch(rf"({body})文件", line) or _COMPILED.fullmatch(_BRACKETED.sub(r"\1", line))
        if found and not _of_readers(found[1]):
            return found[1]
    for line in foot[-2:]:
        if (found := _COMPILED.fullmatch(line.strip("（）()"))) and leading_place(found[1]):
            return found[1]
    for number, (before, line) in enumerate(pairwise(foot), 1):
        dated = SIGNED.fullmatch(line) or (number == len(foot) - 1 and month_alone(line))
        signed = cosigners(foot[:number]) if dated else []
        if len(signed) > 1:
            return signed[0]
        headline = any(words.search(before) for _, words in KINDS) or _TELLS.search(before)
        headline = headline or is_titled_program(before) or (before == head[0] and not _SIGNS.search(before))
        if dated and re.fullmatch(body, before) and not headline and not _NAMES_BODY.match(line):
            return None if _INNER.fullmatch(before) else before
    if foot and len(foot[-1]) > 5 and re.fullmatch(rf"{body}(?:{_BODY_ENDS})", foot[-1]):
        return foot[-1]
    signed = (
        re.fullmatch(rf"[（(]?({body}?)[ 　]*\d{{4}}年\d{{1,2}}月(?:\d{{1,2}}日)?[）)]?", head[1])
        if len(head) > 1
        else None
    )
    told = next((found for line in head[:6] if (found := _PUBLISHER.search(line))), None)
    if signed and len(signed[1]) > 5 and not _OF_TERMS.match(signed[1]) and not _of_readers(signed[1]):
        return signed[1]
    body = told["body"] if told else issue_head(head).body
    return body if body and not _of_readers(body) else None


def _of_readers(body: str) -> bool:
    """Whether an organ is named as only those within the body can understand: `学校档案馆`, `党委组织部`."""
    return bool(_OF_READERS.match(body) or _INNER.fullmatch(body))

"""Titles of papers broken over two or three lines: `某市总工会关于印发 / 《工作要点》的通知`."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy
from .line import Line

_PAPER = (
    "(?:通知|意见|决定|通报|批复|公告|通告|决议|办法|规定|细则|方案|函|请示|报告|建议|命令|公报|倡议书?|说明|汇报|讲话|总结|计划|规划|要点|公示|议案|提案|名单|纪要|简报)"
    "(?:（[^（）]{1,16}）)?"
)
_HEAD = lazy(r"(?![（(【])[^。；，：！？《》\d]{0,36}?(?:关于(?!.*关于)[^。；，：！？]{0,44}|(?:转发|印发|批转|发布))")
"""The beginning of a title, a line by itself."""
_ENDED = lazy(rf"{_PAPER}$")
_OPEN = lazy(r"关于(?:印发|转发|批转|发布|公布|下达|颁发)?$|(?:转发|印发|批转|发布)$|《[^》]*$")
_MIDDLE = lazy(r"(?!关于|附件)[^。；：！？]{2,60}(?<!号)")
_REST = lazy(rf"(?!关于|附件)[^。；：！？]{{0,60}}(?:》|的)(?:补充|紧急|实施|指导|若干|暂行|联合|试行|具体)?{_PAPER}")
_WORD = lazy(rf"(?:补充|紧急|实施|指导|若干|暂行|联合|试行|具体)?{_PAPER}")
"""How it ends: with what the paper is, on a line with more of the title or alone behind 的."""

_WORDS_ALONE = lazy(r"[^。；：，！？\n]{4,}")
_LONGEST = 40
_PARTS_OF_SESSION = (
    (
        lazy(r"(?:中国人民政治协商会议|中国共产党|中国(?:新民主主义|共产主义)青年团|中国民主(?:同盟|建国会|促进会)|中国国民党革命委员会|中国农工民主党|中国致公党|九三学社|台湾民主自治同盟)"),
        lazy(r"[\u3400-\u9fff]{1,10}?(?:[省市县区旗州盟镇乡]|大学|学院|公司|医院|集团)(?:第?[一二三四五六七八九十]{1,3}[届次][^。；：，！？\n]{0,30}|委员会)"),
    ),
    (
        lazy(r"[^。；：，！？\d\n]{2,30}(?:[省市县区旗州盟镇乡会]|大学|学院|公司|医院|集团)"),
        lazy(r"第[一二三四五六七八九十]{1,3}[届次](?:[^。；：，！？\n]{0,20}(?:大会|会议|全会)|委员会)(?:[^。；：，！？\n]{0,12}(?:公报|简报|决议|会刊|特刊|纪要))?"),
    ),
)  # fmt: skip
"""The name of a session broken before its place, or before its number: `中国共产党 / 某市第五次代表大会`."""


def broken_headlines(lines: Sequence[Line]) -> frozenset[int]:
    """The numbers of the lines that go on with the title of a paper begun on the line before, or a headline with 暨."""
    found: set[int] = set()
    for at, line in enumerate(lines[:-1]):
        if _is_joined(line, lines[at + 1]) or _is_session(line, lines[at + 1]):
            found.add(at + 1)
        if ("关于" in line.text or line.text.endswith(("发", "布"))) and at not in found:
            found.update(range(at + 1, at + 1 + _more(lines, at)))
    return frozenset(found)


def _is_joined(line: Line, below: Line) -> bool:
    """Whether a headline goes on with what was held together with it: `某对接会 / 暨签约仪式`."""
    if not below.text.startswith("暨") or not _is_near(below) or below.text.endswith("。"):
        return False
    return len(line.text) <= _LONGEST and len(below.text) <= _LONGEST and _WORDS_ALONE.fullmatch(line.text) is not None


def _is_session(line: Line, below: Line) -> bool:
    """Whether two lines are the parts of the name of a session."""
    if not _is_near(below) or len(line.text) > _LONGEST or len(below.text) > _LONGEST:
        return False
    return any(first.fullmatch(line.text) and rest.fullmatch(below.text) for first, rest in _PARTS_OF_SESSION)


def _more(lines: Sequence[Line], at: int) -> int:
    """How many lines behind a line belong to the title that it begins."""
    first = lines[at].text
    if not _HEAD.fullmatch(first) or (_ENDED.search(first) and not _OPEN.search(first)):
        return 0
    for count in (1, 2):
        if at + count >= len(lines) or not _is_near(lines[at + count]):
            return 0
        before, line = lines[at + count - 1].text, lines[at + count].text
        if _REST.fullmatch(line) or (before.endswith(("的", "》")) and _WORD.fullmatch(line)):
            return count
        if not _MIDDLE.fullmatch(line):
            return 0
    return 0


def _is_near(line: Line) -> bool:
    return not (line.blank or line.item or line.column or line.heading)

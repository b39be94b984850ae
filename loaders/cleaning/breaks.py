"""Whether a line goes on with the paragraph before it: the rules, the first of which that knows is heard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..language.patterns import lazy
from .digits import splits_date
from .labelled_lines import COMMITTEE_ROW, HEADED, INNER, LABEL, begins_anew, begins_piece, heads_those_present
from .line import STAMP_APART, Line
from .margin import CLOSED, Wrap, hangs, is_full, is_set_in
from .open_ends import closes, closes_note, splits_body, splits_holder, splits_word
from .row_breaks import cell_goes_on, is_marked, row_goes_on, takes_below, term_goes_on, term_is_told
from .stamps import stamped_day

_NUMERAL = "〇零一二三四五六七八九十百廿卅"
_DAY = rf"(?:\d{{1,2}}|[{_NUMERAL}]{{1,3}})"
_HEAD = lazy(
    rf"(?:\d{{4}}|[{_NUMERAL}]{{4}}|民国[\d{_NUMERAL}]+)\s?年|(?:[{_NUMERAL}]{{1,3}}|元)年(?:（\d{{4}}年?）|(?=[ 　]|[{_NUMERAL}]{{1,3}}月))|[1-4]\d年(?=\d{{1,2}}月|[，　]|[ ][^ ]{{2,}})|{_DAY}\s?月|{_DAY}\s?[日号](?![游内后])"
    rf"|{_DAY}\s?[—–\-~～至]{{1,2}}\s?{_DAY}\s?日|[春夏秋冬][季天]?(?=[ 　，])"
    r"|\d{1,2}[.\-/]\d{1,2}(?:\s|[—–\-~]|(?=[^\d.\s%亿万个元年人名项]))|\d{4}[.\-/]\d{1,2}"
    r"|[同次翌当是]\s?[日月年]|(?:[本该][月年]|年中|[上下]半年|第?[一二三四]季度)(?=[ 　，])|[上中下]旬|[年月][初底末]|[△▲]|近日|日前|(?:1[89]|20)\d\d$"
)
_ITEM = lazy(
    rf"[{_NUMERAL}]{{1,3}}[、.．]|（[{_NUMERAL}\d]{{1,3}}）|\d{{1,3}}[、．）]|\d{{1,3}}\.(?!\d)|第[{_NUMERAL}\d]{{1,4}}[章节条编部篇款]"
    rf"|第[{_NUMERAL}\d]{{1,3}}届[\u3400-\u9fff]{{0,12}}（(?:1[89]|20)\d\d"
    rf"|[①-⑳]|{HEADED.pattern}|附[件：]|附表|抄送|抄报|主送|[报送发][：:]|主题词|——|【|本[报刊台网]讯|来源[：:]|特此|专此|此复|妥否"
)
_NUMBERED = lazy(r"(\d{1,3})[、．.）](?!\d)")
_HEADS_LIST = lazy(
    r"[\u4e00-\u9fff]{0,16}(?:[长任席员]|书记|[理监]事|顾问|常委|代表|名单)(?:（[^（）]{1,30}）)?[：:][ 　]*"
)
"""A line that is nothing but the heading of a list."""
_ATTENDED = lazy(r"(?:出席|列席|缺席|请假|参加|主持|记录|到会|应邀)[\u4e00-\u9fff]{0,4}[：:]")
"""The last label at the head of minutes, above the paragraph that tells of the meeting."""
_NAMES = lazy(r"(?:[^，。；：、]{2,12}、){2,30}[^，。；：、]{2,12}")
"""A line of names that ends without a mark."""
_TITLE = lazy(rf"(?:{_ITEM.pattern})[^，。；（]{{0,25}}(?:（[^（）。]{{1,30}}）)?[^，。；（]{{0,12}}")
_PAIR_TITLE = lazy(
    r"[（(]?[一二三四五六七八九十]{1,3}[）)、．.][ 　]*[^，。；：、（）《》\d]{3,14}(?:[，、 　][^，。；：、（）《》\d]{3,16}){1,3}(?<![的和与及在对为])"
)
"""The heading of a section of a report in two parts or more: `（三）强化服务，职工权益有效保障`."""
_NEWS_LEAD = lazy(r"[【（〔\[]?(?:[又另]|本[报刊台网社])讯[】）〕\]]?[ 　：:]*[^ 　：:]{6}")
"""A line of news behind what it is headed with, which may fill its line before the first mark: `【又讯】市妇联十日召开…`."""
_PART_TITLE = lazy(rf"[\u3400-\u9fff（）\d{_NUMERAL}○]{{0,36}}月份?[\u3400-\u9fff]{{0,4}}(?:大事记|纪事)")
"""The title of one month's part of a chronicle."""
_YEAR_TITLE = lazy(
    r"(?:19|20)\d\d年度?[^，。；：、\d]{2,30}(?:方案|计划|要点|总结|办法|分工表?|清单|安排|名单|规划|意见|报告|细则|预案|台账|责任书|一览表)"
)
"""The title of a paper for a year, which begins like an entry of a day but is none: `2025年重点任务分工方案`."""
_BROKEN_NAME = lazy(r"、[\u3400-\u9fff]\s*$")
_NAME_GOES_ON = lazy(r"[\u3400-\u9fff]{1,2}(?:[（、，。；]|[为任的]|等|当选)")
_NAMES_END = lazy(
    r"(?:[\u3400-\u9fff]{2,4}|[\u3400-\u9fff][ 　]{1,4}[\u3400-\u9fff])(?:（[^（）\n]{1,8}）)?、(?:[\u3400-\u9fff]{2,3}|[\u3400-\u9fff][ 　]{1,4}[\u3400-\u9fff])[ 　]*$"
)
_THEIR_OFFICE = lazy(
    r"[\u3400-\u9fff]?(?:等?同志)?(?:为|当选|担任|兼任|(?<!责)任(?![命免职期务何]))[^，。；：\n]{1,40}(?:[长任席员记理事师监官]|代表人|顾问|助理|干事)(?:（[^（）\n]{1,12}）)?(?:[，、；。]|$)"
)
"""Behind names at the end of a line, the office that they were given: `甲、乙、丙某` / `某为集团公司总经理助理；`."""
_LEADS = lazy(r".{6}(?:(?<!由)于|自|截至|定于)$")
"""Words that a day follows in its sentence."""
_TAIL = lazy(r"[局委厅署院](?=局长|主任|厅长|署长|院长|书记|副|党)")
"""The end of a body's name and the post behind it, which begin no line of their own."""
_HAN_END = lazy(r"[\u4e00-\u9fff]$")
_RUNS = lazy(r"[，。；：、]")
_MET, _CLOSED_ON = (
    lazy(r"(?:大会|会议|全会)$"),
    lazy(r"\d{1,2}日(?:[上下]午|晚上?)?(?:胜利|圆满)?(?:[开闭]幕|落幕|结束)"),
)
"""A meeting at the end of a line, and the day of it on the next."""
_ISSUE = rf"[ 　]*（?(?:总?第|总)[ 　]?[\d{_NUMERAL}]{{1,5}}[ 　]?[号期辑]）?"
_WEEKDAY = r"(?:[ 　]*（?(?:星期|周|礼拜)[一二三四五六日天]）?)?(?:[ 　]*（?(?:农历|阴历|夏历)[^，。；：]{2,14})?"
_DATE_ONLY = lazy(
    rf"(?:\d{{4}}年|[{_NUMERAL}○零]{{4}}年)?(?:{_DAY}月)?(?:{_DAY}日)?(?:{_ISSUE}){{0,2}}[ 　]*(?:（?增刊）?)?{_WEEKDAY}|(?:1[89]|20)\d\d"
)
"""A line that is nothing but a day or the number of an issue: `2020年第2号（总第51号）`."""
_UNIT_ALONE = lazy(r"[\u4e00-\u9fff]{2,24}[局委会院校园厅处室部社司站所队府庭行团馆]：")
"""A line that is nothing but the body whose people are in the rows below: `县审计局：`."""


@dataclass(frozen=True, slots=True)
class _Break:
    """A line break between the lines of a paragraph and the next line."""

    parts: Sequence[Line]
    line: Line
    wrap: Wrap

    @property
    def first(self) -> Line:
        return self.parts[0]

    @property
    def last(self) -> Line:
        return self.parts[-1]

    @property
    def single(self) -> bool:
        return len(self.parts) == 1

    @property
    def ends_open(self) -> bool:
        """Whether the line before has no mark that ends a sentence."""
        return not CLOSED.search(self.last.text)

    @property
    def asks(self) -> bool:
        """Whether the line before ends with a mark that more must follow."""
        return self.last.text.endswith(("、", "，", "（", "《", "“"))

    @property
    def broken(self) -> bool:
        """Whether the line before reaches the margin, so that the break may be the page's only."""
        turned = self.line.page != self.last.page and self.ends_open and bool(INNER.search(self.last.text))
        full = (not self.line.blank or turned) and is_full(self.last, self.wrap)
        return (full and self.line.indent < self.last.indent + 2) or hangs(self.first, self.last, self.line, self.wrap)


def goes_on(parts: Sequence[Line], line: Line, wrap: Wrap) -> bool:
    """Whether a line belongs to the paragraph of `parts`."""
    at = _Break(parts, line, wrap)
    return next((said for rule in _RULES if (said := rule(at)) is not None), False)


def _at_heading(at: _Break) -> bool | None:
    if any(one.heading or heads_those_present(one.text) for one in (at.last, at.line)):
        return False
    if not at.line.blank and splits_body(at.last.text, at.line.text):
        return True
    if at.single and _TITLE.fullmatch(at.first.text) and not (at.broken and _NEWS_LEAD.match(at.first.text)):
        return not at.line.blank and splits_date(at.last.text, at.line.text)
    if at.single and not at.broken and _PAIR_TITLE.fullmatch(at.first.text):
        return False
    stamped = stamped_day(at.line.text) or (at.single and stamped_day(at.first.text))
    stamped = stamped or at.line.blank >= STAMP_APART
    return False if stamped or _PART_TITLE.fullmatch(at.line.text) else None


def _within_date(at: _Break) -> bool | None:
    apart = at.line.blank or at.line.column
    return True if not apart and splits_date(at.last.text, at.line.text) else None


def _in_column(at: _Break) -> bool | None:
    if not at.line.column:
        return None
    if not at.asks and begins_piece(at.parts, at.line):
        return False
    if at.last.column:
        return at.line.indent < 2 and not (at.line.indent >= 1 and not at.ends_open)
    return at.line.indent < 2 and at.ends_open and sum(len(part.text) for part in at.parts) >= 30


def _within_name(at: _Break) -> bool | None:
    before, after = at.last.text, at.line.text
    if (_BROKEN_NAME.search(before) and _NAME_GOES_ON.match(after)) or splits_holder(before, after):
        return True
    listed = not at.line.blank and "、" in before and _NAMES_END.search(before)
    return True if listed and _THEIR_OFFICE.match(after) else None


def _at_item(at: _Break) -> bool | None:
    return False if at.line.item and not at.asks else None


def _within_title(at: _Break) -> bool | None:
    open_before = closes(at.parts, at.line.text, ("《》", "“”")) or closes_note(at.last.text, at.line.text)
    return True if at.ends_open and open_before else None


def _within_row(at: _Break) -> bool | None:
    before, after = at.last.text, at.line.text
    if not at.line.blank and (term_goes_on(before, after) or cell_goes_on(before, after) or takes_below(before, after)):
        return True
    if term_is_told(before, after):
        return False
    return row_goes_on(at.parts, at.line, at.asks, at.ends_open)


def _at_head(at: _Break) -> bool | None:
    """Numbers, days and labels begin a paragraph of their own, unless the line before runs on into them."""
    text, last = at.line.text, at.last.text
    if _follows(at.first.text, text) or COMMITTEE_ROW.match(text):
        return False
    if (_HEAD.match(text) or _ITEM.match(text)) and not at.asks:
        return at.ends_open and ((at.broken and _is_told(at.last, at.line)) or bool(_LEADS.search(last)))
    if (LABEL.match(text) or _UNIT_ALONE.fullmatch(text)) and LABEL.match(last) and not at.asks:
        return False
    return False if _HEADS_LIST.fullmatch(text) and _NAMES.fullmatch(last) else None


def _at_margin(at: _Break) -> bool | None:
    return True if at.broken else None


def _in_sentence(at: _Break) -> bool | None:
    title = at.line.blank and _YEAR_TITLE.fullmatch(at.first.text)
    if not at.ends_open or (at.single and (title or _DATE_ONLY.fullmatch(at.first.text))):
        return False
    if at.line.blank and not at.asks and at.line.page == at.last.page and _ATTENDED.match(at.last.text):
        return False
    own = at.single and not (at.asks or _HEAD.match(at.first.text) or _ITEM.match(at.first.text))
    if own and is_set_in(at.first, at.line, at.wrap):
        return False
    before, after = at.last.text, at.line.text
    if at.asks or _BROKEN_NAME.search(before) or splits_word(before, after) or closes(at.parts, after):
        return True
    return not begins_anew(at.parts, at.line) and _sentence_goes_on(at.parts, at.line, at.wrap)


_RULES: tuple[Callable[[_Break], bool | None], ...] = (
    _at_heading,
    _within_date,
    _in_column,
    _within_name,
    _at_item,
    _within_title,
    _within_row,
    _at_head,
    _at_margin,
    _in_sentence,
)
"""Each says whether the line goes on, or nothing where the next rule is to be asked."""


def _is_told(last: Line, line: Line) -> bool:
    """Whether a full line is of running text, so that a day behind it is within its sentence."""
    return bool(last.lead or INNER.search(last.text) or (_MET.search(last.text) and _CLOSED_ON.match(line.text)))


def _follows(before: str, after: str) -> bool:
    """Whether two lines begin with a number and the next one."""
    one, two = _NUMBERED.match(before), _NUMBERED.match(after)
    return one is not None and two is not None and int(two[1]) == int(one[1]) + 1


def _sentence_goes_on(parts: Sequence[Line], line: Line, wrap: Wrap) -> bool:
    """Whether a sentence without its end runs on in the next line, or over a page end."""
    runs = bool(_RUNS.search(line.text)) or len(line.text) >= 15
    begun = bool(_HEAD.match(parts[0].text))
    told = any(is_marked(part.text) for part in parts[-3:])
    if line.blank:
        return runs and (begun or (told and sum(len(part.text) for part in parts) >= 30))
    over = told and line.page != parts[-1].page and line.indent < 2 and _RUNS.search(line.text)
    marked = bool(over or is_marked(parts[-1].text))
    if marked and _TAIL.match(line.text) and _HAN_END.search(parts[-1].text):
        return True
    near = not any(wrap) or 2 * parts[-1].reach >= wrap.chars  # stray blanks and marks shift the margin
    return runs and (begun or marked) and near

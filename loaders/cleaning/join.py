"""Which line breaks end a paragraph and which only end a line."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from ..dates.told_lists import begins_body_of_day
from ..language.patterns import lazy
from ..language.words import read_words
from .digits import splits_date
from .gaps import part_names
from .headlines import broken_headlines
from .line import Line, split_lines
from .margin import CLOSED, Wrap, find_ragged, find_wrap, hangs, is_full, single_spaced
from .stamps import stamped_day

_NUMERAL = "〇零一二三四五六七八九十百廿卅"
_DAY = rf"(?:\d{{1,2}}|[{_NUMERAL}]{{1,3}})"
_HEAD = lazy(
    rf"(?:\d{{4}}|[{_NUMERAL}]{{4}}|民国[\d{_NUMERAL}]+)\s?年|(?:[{_NUMERAL}]{{1,3}}|元)年(?:（\d{{4}}年?）|(?=[ 　]|[{_NUMERAL}]{{1,3}}月))|[1-4]\d年(?=\d{{1,2}}月|[，　]|[ ][^ ]{{2,}})|{_DAY}\s?月|{_DAY}\s?[日号](?![游内后])"
    rf"|{_DAY}\s?[—–\-~～至]{{1,2}}\s?{_DAY}\s?日|[春夏秋冬][季天]?(?=[ 　，])"
    r"|\d{1,2}[.\-/]\d{1,2}(?:\s|[—–\-~]|(?=[^\d.\s%亿万个元年人名项]))|\d{4}[.\-/]\d{1,2}"
    r"|[同次翌当是]\s?[日月年]|(?:[本该][月年]|年中|[上下]半年|第?[一二三四]季度)(?=[ 　，])|[上中下]旬|[年月][初底末]|[△▲]|近日|日前|(?:1[89]|20)\d\d$"
)
_HEADED = lazy(r"[\[［〔][\u3400-\u9fff]{3,24}[\]］〕]")
"""A body in brackets before its people: `[青年委员会]　主任：甲`."""
_ITEM = lazy(
    rf"[{_NUMERAL}]{{1,3}}[、.．]|（[{_NUMERAL}\d]{{1,3}}）|\d{{1,3}}[、．）]|\d{{1,3}}\.(?!\d)|第[{_NUMERAL}\d]{{1,4}}[章节条编部篇款]"
    rf"|第[{_NUMERAL}\d]{{1,3}}届[\u3400-\u9fff]{{0,12}}（(?:1[89]|20)\d\d"
    rf"|[①-⑳]|{_HEADED.pattern}|附[件：]|附表|抄送|抄报|主送|[报送发][：:]|主题词|——|【|本[报刊台网]讯|来源[：:]|特此|专此|此复|妥否"
)
_NUMBERED = lazy(r"(\d{1,3})[、．.）](?!\d)")
_LABEL = lazy(
    r"[\u4e00-\u9fff]{2,6}[：:]|[\u4e00-\u9fff]{2,16}(?:[长任席员]|书记|[理监]事|顾问|常委|代表|成员)(?:（[^（）]{1,16}）)?[：:]|[\u4e00-\u9fff](?:[ 　]{1,4}[\u4e00-\u9fff]){1,4}[：:]|[\u4e00-\u9fff]{2,6}（[^（）]{1,12}）[：:]"
)
_NEXT_LABEL = lazy(rf"[；，](?=(?:{_LABEL.pattern})[^，。；：]{{2,}}(?:[；，]|$))")
"""What sets labels of one line apart: `会长：甲；副会长：乙、丙`."""
_HEADS_LIST = lazy(
    r"[\u4e00-\u9fff]{0,16}(?:[长任席员]|书记|[理监]事|顾问|常委|代表|名单)(?:（[^（）]{1,30}）)?[：:][ 　]*"
)
"""A line that is nothing but the heading of a list."""
_NAMES = lazy(r"(?:[^，。；：、]{2,12}、){2,30}[^，。；：、]{2,12}")
"""A line of names that ends without a mark."""
_TITLE = lazy(rf"(?:{_ITEM.pattern})[^，。；（]{{0,25}}(?:（[^（）。]{{1,30}}）)?[^，。；（]{{0,12}}")
_PART_TITLE = lazy(rf"[\u3400-\u9fff（）\d{_NUMERAL}○]{{0,36}}月份?[\u3400-\u9fff]{{0,4}}(?:大事记|纪事)")
"""The title of one month's part of a chronicle."""
_BROKEN_NAME = lazy(r"、[\u3400-\u9fff]\s*$")
_SURNAME_LEFT = lazy(r"[\u3400-\u9fff）][ 　]{2,}[\u3400-\u9fff]$|[\u3400-\u9fff）]　[\u3400-\u9fff]$")
_NAME_GOES_ON = lazy(r"[\u3400-\u9fff]{1,2}(?:[（、，。；]|[为任的]|等|当选)")
_LEADS = lazy(r".{6}(?:(?<!由)于|自|截至|定于)$")
"""Words that a day follows in its sentence."""
_TERM_ROW = lazy(r"\d{4}[.年\d月]{0,6}\s?[—–\-－~～至]{1,2}\s?(?:\d{4}[.年\d月]{0,6}|今)?[ 　，]*[\u3400-\u9fff]")
_POST_ENDS, _REST = lazy(r"[长任席员记师事理授监]$"), lazy(r"[\u3400-\u9fff、]{0,13}[长任席员记师事理授监]")
"""A row of a career, how it ends when it is whole, and what of it stands on the next line."""
_NOTE_OPENS, _NOTE_CLOSES = lazy(r"（[^（）]{0,16}$"), lazy(r"[^（）\d]{1,16}）")
_SUFFIXES = "会部局委处室院校长员席记任站所馆科厅办团党组人"
_TAIL = lazy(r"[局委厅署院](?=局长|主任|厅长|署长|院长|书记|副|党)")
"""The end of a body's name and the post behind it, which begin no line of their own."""
_HAN_END = lazy(r"[\u4e00-\u9fff]$")
_MARK = lazy(r"[，。；：]")
_RUNS = lazy(r"[，。；：、]")
_INNER = lazy(r"[，。；]")
_BRACKETS = lazy(r"（[^（）]{0,40}）")
_CELLS = lazy(r"\t|[ 　]{2,}|　")
_OPENS_LIST = lazy(r"(?:.{1,16}\u3000)?[^\u3000\t]{9,}：", re.DOTALL)
"""A sentence that a list ends."""
_SPACE = lazy(r"\s+")
_WIDE = lazy(r"\t|\S[ 　]{5,}(?!（[\u3400-\u9fff ]{2,8}）$)\S")
"""What sets cells apart; who wrote an article stands as far from its end."""
_OF_STAFF = lazy(
    r"[ 　]*[\u3400-\u9fff]{1,4}(?:[ 　]{1,2}[\u3400-\u9fff])?(?:（[^（）\n]{1,12}）)?[ 　]+[^，。；： 　\n]{2,30}(?:[长任席员记师事]|顾问|常委)"
    r"(?:（[^（）\n]{1,12}）)?[ 　]+(?:主持|负责|分管|协管|协助|联系|统筹|主管|牵头)"
)
"""A row with a name, its posts and what its bearer is in charge of."""
_MET, _CLOSED_ON = (
    lazy(r"(?:大会|会议|全会)$"),
    lazy(r"\d{1,2}日(?:[上下]午|晚上?)?(?:胜利|圆满)?(?:[开闭]幕|落幕|结束)"),
)
"""A meeting at the end of a line, and the day of it on the next."""
_DATE_ONLY = lazy(rf"(?:\d{{4}}年|[{_NUMERAL}]{{4}}年)?(?:{_DAY}月)?(?:{_DAY}日)?|(?:1[89]|20)\d\d")
_TITLED_ROW = lazy(r"[^，。；：《》]{4,40}：[ 　]*《[^《》\n]{4,60}》")
"""A whole row that ends with the title of somebody's speech: `某局局长甲：《…》`."""
_LABELLED_ROW = lazy(
    r"[ \u3000][^，。；： \u3000（]{1,8}(?:（[^（）]{1,12}）)?：[\u3400-\u9fff]{2,4}(?:（[^（）]{1,12}）)?$"
)
"""A row that ends with a label and a name: `儿科　副主任：甲`."""


def join_lines(lines: list[Line]) -> list[Line]:
    """Paragraphs. The break that is closed stays as `\n` in the text, for the repair of spaces to judge."""
    wrap = _wrap_of(lines)
    lines = single_spaced(lines, wrap)
    headlines = broken_headlines(lines)
    paragraphs: list[list[Line]] = []
    for number, line in enumerate(lines):
        if paragraphs and (number in headlines or _goes_on(paragraphs[-1], line, wrap)):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return [_joined(parts) for parts in paragraphs]


def unwrap(text: str) -> str:
    """A folded text whose lines are broken at a margin, with each paragraph on a line; any other text as it is."""
    lines = split_lines(text)
    if not any(_wrap_of(lines)):
        return _with_whole_headlines(text, lines)
    return "\n".join(part.text.replace("\n", "") for part in join_lines(lines))


def _with_whole_headlines(text: str, lines: list[Line]) -> str:
    """A text whose lines stand as they are, but for titles of papers broken over several."""
    for number in sorted(broken_headlines(lines), reverse=True):
        text = text[: lines[number - 1].at[-1] + 1] + text[lines[number].at[0] :]
    return text


def _wrap_of(lines: list[Line]) -> Wrap:
    plain = [line for line in lines if not line.column and not _is_row(line.text)]
    return find_wrap(plain)._replace(ragged=find_ragged(plain))


def _joined(parts: list[Line]) -> Line:
    if len(parts) == 1:
        return parts[0]
    at: list[int] = []
    for part in parts:
        at += [-1, *part.at] if at else part.at
    return replace(parts[0], text="\n".join(part.text for part in parts), at=at)


def _is_row(text: str) -> bool:
    """Whether a line is a row of cells or of names."""
    return bool(_WIDE.search(text) or _OF_STAFF.match(text)) or (
        not _INNER.search(text) and len(_CELLS.findall(text)) >= 2
    )


def _goes_on(parts: list[Line], line: Line, wrap: Wrap) -> bool:
    """Whether a line belongs to the paragraph of `parts`."""
    first, last = parts[0], parts[-1]
    single = len(parts) == 1
    if last.heading or line.heading:
        return False
    if single and _TITLE.fullmatch(first.text):
        return not line.blank and splits_date(last.text, line.text)
    if _PART_TITLE.fullmatch(line.text):
        return False
    if stamped_day(line.text) or (single and stamped_day(first.text)):
        return False
    ends_open = not CLOSED.search(last.text)
    if not line.blank and not line.column and splits_date(last.text, line.text):
        return True
    if line.column:
        return _column_goes_on(parts, line, ends_open)
    if _BROKEN_NAME.search(last.text) and _NAME_GOES_ON.match(line.text):
        return True
    asks = last.text.endswith(("、", "，", "（", "《", "“"))
    if line.item and not asks:
        return False
    if ends_open and (_closes(parts, line.text, ("《》", "“”")) or _closes_note(last.text, line.text)):
        return True
    if not line.blank and (_term_goes_on(last.text, line.text) or _cell_goes_on(last.text, line.text)):
        return True
    if (goes_on := _row_goes_on(parts, line, asks, ends_open)) is not None:
        return goes_on
    turned = line.page != last.page and ends_open and bool(_INNER.search(last.text))
    broken = (not line.blank or turned) and is_full(last, wrap) and line.indent < last.indent + 2
    broken = broken or hangs(first, last, line, wrap)
    if _follows(first.text, line.text):
        return False
    if (_HEAD.match(line.text) or _ITEM.match(line.text)) and not asks:
        return ends_open and ((broken and _is_told(last, line)) or bool(_LEADS.search(last.text)))
    if _LABEL.match(line.text) and _LABEL.match(last.text) and not asks:
        return False
    if _HEADS_LIST.fullmatch(line.text) and _NAMES.fullmatch(last.text):
        return False
    if broken:
        return True
    if not ends_open or (single and _DATE_ONLY.fullmatch(first.text)):
        return False
    if asks or _BROKEN_NAME.search(last.text) or _splits_word(last.text, line.text) or _closes(parts, line.text):
        return True
    return not _begins_anew(parts, line) and _sentence_goes_on(parts, line, wrap)


def _is_told(last: Line, line: Line) -> bool:
    """Whether a full line is of running text, so that a day behind it is within its sentence."""
    return bool(last.lead or _INNER.search(last.text) or (_MET.search(last.text) and _CLOSED_ON.match(line.text)))


def _term_goes_on(before: str, after: str) -> bool:
    """Whether the post in a row of a career is broken over two lines."""
    return bool(_TERM_ROW.match(before) and not _POST_ENDS.search(before) and _REST.fullmatch(after))


def _cell_goes_on(before: str, after: str) -> bool:
    """Whether the last name in a row of names is broken behind its surname."""
    return len(after.strip()) == 1 and bool(_SURNAME_LEFT.search(before) and _HAN_END.search(after))


def _row_goes_on(parts: list[Line], line: Line, asks: bool, ends_open: bool) -> bool | None:
    """Whether a row of cells goes on or is gone on with; nothing where no row has a say."""
    row, after_row = _is_row(line.text), _is_row(parts[-1].text)
    if (row or after_row) and _OPENS_LIST.match(whole := "\n".join(part.text for part in parts)):
        return asks or (ends_open and _names_go_on(whole, line.text))
    stands_alone = row and not (ends_open and _OPENS_LIST.match(line.text))
    return asks if stands_alone or (after_row and not asks) else None


def _begins_anew(parts: list[Line], line: Line) -> bool:
    """Whether labels set a line apart from the lines before it."""
    first = parts[0].text
    if begins_body_of_day(line.text):
        return True
    if _TITLED_ROW.fullmatch(parts[-1].text):
        return True
    if (_HEADED.match(first) and line.indent >= 2) or _LABEL.match(line.text) or _LABELLED_ROW.search(parts[-1].text):
        return True
    return bool(_LABEL.match(first)) and not any(
        _INNER.search(_NEXT_LABEL.sub("", _BRACKETS.sub("", part.text))) for part in parts
    )


def _follows(before: str, after: str) -> bool:
    """Whether two lines begin with a number and the next one."""
    one, two = _NUMBERED.match(before), _NUMBERED.match(after)
    return one is not None and two is not None and int(two[1]) == int(one[1]) + 1


def _names_go_on(before: str, after: str) -> bool:
    """Whether names set apart by space go on in the next line (：甲乙　丙 / 丁　戊己)."""
    names = before[before.rfind("：") + 1 :].strip() + "\n" + after.rstrip("。；")
    cells, gaps = _SPACE.split(names), _SPACE.findall(names)
    tails = (0, 1) if len(cells[-1]) == 1 else (0,)  # the next line end may break a name again
    return any(
        len(cells) - tail > 2 and part_names(cells[: len(cells) - tail], gaps[: len(gaps) - tail]) is not None
        for tail in tails
    )


def _closes_note(before: str, after: str) -> bool:
    """Whether a line break stands within a short note in brackets."""
    return _NOTE_OPENS.search(before) is not None and _NOTE_CLOSES.match(after) is not None


def _closes(parts: list[Line], after: str, pairs: tuple[str, ...] = ("（）", "《》", "“”")) -> bool:
    """Whether a line closes the bracket that the lines before it left open."""
    for opening, closing in pairs:
        ends = after.find(closing)
        begun = sum(part.text.count(opening) - part.text.count(closing) for part in parts[-3:])
        if begun > 0 and ends >= 0 and opening not in after[:ends]:
            return True
    return False


def _splits_word(before: str, after: str) -> bool:
    """Whether a line break stands inside a word for a post or a kind of body or meeting (理 / 事会)."""
    for left in range(1, min(4, len(before)) + 1):
        for right in range(1, min(4, len(after)) + 1):
            word = before[-left:] + after[:right]
            if word in _words() and (len(word) > 2 or word[0] not in _SUFFIXES):
                return True
    return False


@cache
def _words() -> frozenset[str]:
    lists = ("roles.tsv", "event_nouns.txt", "organizations.tsv")
    return frozenset(word for name in lists for word in read_words(name) if 2 <= len(word) <= 5)


def _sentence_goes_on(parts: list[Line], line: Line, wrap: Wrap) -> bool:
    """Whether a sentence without its end runs on in the next line, or over a page end."""
    runs = bool(_RUNS.search(line.text)) or len(line.text) >= 15
    begun = bool(_HEAD.match(parts[0].text))
    told = any(_MARK.search(part.text) for part in parts[-3:])
    if line.blank:
        return runs and (begun or (told and sum(len(part.text) for part in parts) >= 30))
    over = told and line.page != parts[-1].page and line.indent < 2 and _RUNS.search(line.text)
    marked = bool(over or _MARK.search(parts[-1].text))
    if marked and _TAIL.match(line.text) and _HAN_END.search(parts[-1].text):
        return True
    near = not any(wrap) or 2 * parts[-1].reach >= wrap.chars  # stray blanks and marks shift the margin
    return runs and (begun or marked) and near


def _column_goes_on(parts: list[Line], line: Line, ends_open: bool) -> bool:
    if parts[-1].column:
        return line.indent < 2 and not (line.indent >= 1 and not ends_open)
    return line.indent < 2 and ends_open and sum(len(part.text) for part in parts) >= 30

"""White space inside a paragraph: padding and line breaks closed, what sets names and cells apart kept."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from ..language.characters import HAN
from ..language.patterns import lazy
from .gaps import part_names
from .line import Edit, Line
from .names import is_list, name_worth
from .padded_runs import close_padding
from .padding import SEPARATOR, Gap, in_name, is_compound, is_holder, is_lone, is_padding, is_told, stands_apart
from .stamps import is_stamp

_GAP = lazy(r"\s+")
_STRETCH = lazy(r"(?:（[^（）]*）|[^，、。；：！？])+")
_SOLID = "，、。；：！？“‘《（〈·—…", "，、。；：！？”’》）〉·—…（"
_RUNNING = lazy(r"[。；，]")
_DATE_HEAD = lazy(
    r"(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}[日号]?[—–\-~～至、])?(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}[日号]|\d{4}年|[同次翌当是][日月年]"
    r"|(?:\d{4}年)?\d{1,2}月(?:[上中下]旬|[初底末])?|[上中下]旬|[年月][初底末]|[春夏秋冬][季天]?"
    r"|\d{1,4}(?:[.．·•\-/]\d{1,2}){1,2}(?:[—–\-~～至]\d{1,2}(?:[.．·•\-/]\d{1,2})?)?"
    r"|(?:民国)?[〇零一二三四五六七八九十元]{1,4}年(?:（\d{4}年?）)?|(?:民国)?[1-4]\d年(?:\d{1,2}月(?:\d{1,2}日)?)?|[〇零一二三四五六七八九十]{1,3}月(?:[〇零一二三四五六七八九十]{1,3}日(?:至[〇零一二三四五六七八九十]{1,3}日)?)?"
)
_LONGEST_HEAD = 40
_PADDED = lazy(rf"(?![男女])[{HAN}](?:（[^（）\n]{{1,12}}）)?(?:\s|$)")
"""The second half of a padded name in a row of names, whose surname may be a season: `秋　实　　木　兰`."""
_LEADS, _DAY_ENDS = lazy(r"(?:\d{1,2} ?月 ?)?[1-3]"), lazy(r"\d ?日")
_DATE_GOES_ON = lazy(
    r"[〇一二三四五六七八九十]{1,3}[月日]|\d{1,2} ?(?:[月日号]|[—–\-~～至、] ?\d{1,2} ?[日号月])|[—–\-~～至]|[上中下]旬|[初底末](?![\u4e00-\u9fff])"
)
_SENT = lazy("[报网台媒端社]讯$")
"""The end of the words that say which paper or station sends an article."""
_MARKED = lazy(r"[\u3400-\u9fff](?:（(?:[女男]|[\u3400-\u9fff]{1,5}族)[），,、]|[，,][男女][，,])")
"""The second half of a padded name with its bearer's sex or people behind it."""
_IN_MARK, _MARK_ENDS = lazy(r"（[^（）\s]{1,7}$"), lazy(r"[^（）\s]{1,7}）")
"""Around a stray blank in somebody's marks: （土 家族）."""
_TERM = lazy(r"\d{4}[.年\d月]*[—–\-~～至]+(?:\d{4}[.年\d月]*|今)?")

_OFFICE = lazy(rf"[{HAN}](?:\n[{HAN}]){{1,8}}?\n(?:长|主\n席|书\n记|主\n任|[委成]\n员|经\n理|[理监]\n事|顾\n问)")
"""The characters of a label that is an office, set wide as a whole: `党　委　书　记：`."""

_SEX, _SEX_GOES_ON = lazy(r"[男女](?:\s|$)"), lazy(r"[男女]\s+(?:[\u3400-\u9fff]{1,4}族\s|汉\s|(?:19|20)\d\d)")
_TELLS_SEX = lazy(rf"[男女]\s|[{HAN}]{{1,5}}族\s")
_NAMED = lazy(rf"(?:[{HAN}]{{2}}|[{HAN}]\s+[{HAN}])$")
"""A whole name, in a row whose next cell is its bearer's sex: `王　明　男　1972.3—1979.11`."""

_LIFE_ROW = lazy(
    rf"(?:\d{{1,2}}[.、．]?\s*)?[{HAN}](?:\s?[{HAN}]){{1,3}}(?=\s+(?:[男女]\s+(?:[{HAN}]{{1,5}}族|汉|(?:19|20)\d\d)|[{HAN}]{{1,5}}族\s+[男女]\s))[^，。；]*\s拟[{HAN}]"
)
"""Somebody's life in cells up to what he shall be: `某某　男　满族　1981年2月生　某局副局长　拟任某局局长`."""


def close_spaces(line: Line) -> Line:
    """The paragraph with its white space set right."""
    text = line.text
    gaps = [Gap(*match.span()) for match in _GAP.finditer(text, 0, len(text.rstrip()))]
    if not gaps:
        return line
    row = _is_row(text, gaps)
    life = _LIFE_ROW.match(text) if "拟" in text else None
    named = min((gap.start for gap in gaps if life and _TELLS_SEX.match(text, gap.end)), default=len(text))
    for gap in gaps:
        if named <= gap.start and text[gap.start - 1] not in "年月":
            gap.decide("，")
        else:
            _decide_alone(text, gap, row)
    running = bool(_RUNNING.search(text))
    starts, ends = [gap.start for gap in gaps], [gap.end for gap in gaps]
    for stretch in _STRETCH.finditer(text):
        inner = gaps[bisect_right(starts, stretch.start()) : bisect_left(ends, stretch.end())]
        for low, high, own in _between_kept(stretch.start(), stretch.end(), inner):
            _decide_stretch(text, low, high, own, running, row)
    edits: list[Edit] = []
    for gap in gaps:
        if gap.keep and gap.width > 1:  # what is left of a wide gap keeps its first offset
            edits += [(gap.start, gap.start + 1, gap.keep), (gap.start + 1, gap.end, "")]
        else:
            edits.append((gap.start, gap.end, gap.keep))
    return line.edited(edits)


def _is_row(text: str, gaps: list[Gap]) -> bool:
    """Whether a line is a row of cells, one of them a term of office."""
    if len(gaps) < 2 or len(gaps) > 8 or _RUNNING.search(text):
        return False
    tokens = text.split()
    return all(len(token) <= 16 for token in tokens) and any(_TERM.fullmatch(token) for token in tokens)


def _decide_alone(text: str, gap: Gap, row: bool) -> None:
    """Gaps that their neighbours decide without a look at the rest."""
    left, right, space = text[gap.start - 1], text[gap.end], text[gap.start : gap.end]
    if is_holder(text, gap) or is_compound(text, gap):
        gap.decide("")
    elif _SEX.match(text, gap.end) and (row or _SEX_GOES_ON.match(text, gap.end)) and _NAMED.search(text[: gap.start]):
        gap.decide(SEPARATOR)
    elif gap.start <= _LONGEST_HEAD and _is_behind_date(text, gap):
        gap.decide("" if _DATE_GOES_ON.match(text, gap.end) and not is_stamp(text, gap.start, gap.end) else SEPARATOR)
    elif left in "管办" and right != "单" and text.endswith(("主管", "主办"), 0, gap.start):
        gap.decide("；")
    elif left == "讯" and gap.start <= _LONGEST_HEAD and _SENT.search(text, max(0, gap.start - 2), gap.start):
        gap.decide(SEPARATOR)
    elif _LEADS.fullmatch(text, 0, gap.start) and _DAY_ENDS.match(text, gap.end):
        gap.decide("")
    elif "\t" in space or stands_apart(text, gap):
        gap.decide(SEPARATOR)
    elif space in (" ", "\n") and _is_in_mark(text, gap):
        gap.decide("")
    elif left.isascii() and right.isascii() and left.isalnum() and right.isalnum():
        gap.decide("" if "\n" in space and left.isdigit() and right.isdigit() else " ")
    elif left in _SOLID[0] or right in _SOLID[1]:
        gap.decide("")
    elif left.isascii() or right.isascii():
        gap.decide(SEPARATOR if row or gap.width > 2 or SEPARATOR in space else "")


def _is_behind_date(text: str, gap: Gap) -> bool:
    """Whether all that stands before a gap is a date."""
    dated = _DATE_HEAD.fullmatch(_GAP.sub("", text[: gap.start])) is not None
    return dated and not (gap.start == 1 and _PADDED.match(text, gap.end))


def _is_in_mark(text: str, gap: Gap) -> bool:
    """Whether a gap lies within the mark in brackets behind a name."""
    within = _IN_MARK.search(text, max(0, gap.start - 8), gap.start)
    return within is not None and _MARK_ENDS.match(text, gap.end) is not None


def _between_kept(start: int, end: int, gaps: list[Gap]) -> list[tuple[int, int, list[Gap]]]:
    """Parts of a stretch between gaps that stay, each with its undecided gaps."""
    parts: list[tuple[int, int, list[Gap]]] = []
    own: list[Gap] = []
    for gap in gaps:
        if gap.decided and gap.keep:
            parts.append((start, gap.start, own))
            start, own = gap.end, []
        elif not gap.decided:
            own.append(gap)
    return [part for part in [*parts, (start, end, own)] if part[2]]


def _decide_stretch(text: str, start: int, end: int, gaps: list[Gap], running: bool, row: bool) -> None:
    """Gaps between Chinese words of one stretch without punctuation."""
    bounds = [start, *(edge for gap in gaps for edge in (gap.start, gap.end)), end]
    tokens = [text[low:high].strip() for low, high in zip(bounds[::2], bounds[1::2], strict=True)]
    # Single spaces set names apart only where a list can stand: behind a colon, or on a line of its own.
    alone = (start == 0 and end == len(text)) or text[start - 1 : start] in ("：", "；")
    wide = any(gap.width > 1 or SEPARATOR in text[gap.start : gap.end] for gap in gaps)
    blanks = [gap for gap in gaps if "\n" not in text[gap.start : gap.end]]
    if running and len(blanks) == 1 and blanks[0].width <= 3 and (in_name(text, blanks[0]) or is_lone(text, blanks[0])):
        for gap in gaps:
            gap.decide("")
        return
    if start == 0 and text[end : end + 1] == "：" and _OFFICE.fullmatch("\n".join(tokens)):
        for gap in gaps:
            gap.decide("")
        return
    parted = part_names(tokens, [text[gap.start : gap.end] for gap in gaps]) if alone or wide else None
    if parted is not None:
        for gap, stays in zip(gaps, parted, strict=True):
            gap.decide(SEPARATOR if stays else "")
        return
    close_padding(tokens, gaps)
    for gap in gaps:
        if gap.decided or gap.width > 3:
            continue
        if _MARKED.match(text, gap.end) or is_told(text, gap) or (running and len(gaps) == 1 and in_name(text, gap)):
            gap.decide("")
    _decide_rest(text, gaps, _cells(tokens, gaps), alone, running, row)


def _decide_rest(text: str, gaps: list[Gap], cells: list[str], alone: bool, running: bool, row: bool) -> None:
    """The gaps that are neither within padded words nor before marks: between the cells of a list, or of a row."""
    wide = any(gap.width > 1 or SEPARATOR in text[gap.start : gap.end] for gap in gaps if not gap.decided)
    listed = row or ((wide or alone) and is_list(cells, wide))
    closed = {gap.end for gap in gaps if gap.decided and not gap.keep}
    for gap in gaps:
        if gap.decided:
            continue
        space = text[gap.start : gap.end]
        if row and ("\n" in space or (space == " " and wide)):
            gap.decide("")  # a cell that goes on in the next line, or that a scan took apart
        elif listed or (SEPARATOR in space and (gap.start - 1 in closed or _is_cell(text, gap))):  # 主　席　某某
            gap.decide(SEPARATOR)
        elif "\n" in space or space == " " or is_padding(text, gap):
            gap.decide("")
        else:
            gap.decide("" if running and SEPARATOR not in space and gap.width < 4 else SEPARATOR)


def _is_cell(text: str, gap: Gap) -> bool:
    """Whether what stands between the blank before and this wide one is a whole name, and no surname set apart."""
    word = text[max(0, gap.start - 5) : gap.start].split()[-1]
    return "·" in word or (gap.width > 1 and len(word) == 3 and name_worth(word) > 1)


def _cells(tokens: list[str], gaps: list[Gap]) -> list[str]:
    cells = [tokens[0]]
    for token, gap in zip(tokens[1:], gaps, strict=True):
        if gap.decided and not gap.keep:
            cells[-1] += token
        else:
            cells.append(token)
    return cells

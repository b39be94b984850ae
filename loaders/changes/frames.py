"""Headings that say what happens to the people listed under them: `任命：`, `选举产生：`, `免去下列同志职务：`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from ...model.statement import Basis
from ..language.chosen_lists import OF_MEMBERS, chosen_lists
from ..language.patterns import lazy
from .elected_rows import UNREAD, heads_table
from .list_lines import is_listed, tells_who_lost
from .new_teams import find_new_team
from .shadow import MARK, PERSON, POST, TITLE, Shadow

_PASSED = r"[，,][^，。；：\n]{0,16}(?:通过|同意|批准)"
"""Behind a nomination, that it was agreed to at once: `根据主席提名，会议|通过了组成人员：`."""
_CUES: tuple[tuple[Basis, re.Pattern[str]], ...] = (
    ("nominated", lazy(rf"提名(?!{_PASSED}|委员会)|候选人|建议名单|拟(?:任|聘|提拔|推荐)")),
    ("removed", lazy(r"免去|卸免|免职|撤销|罢免|解聘|不再担任|免除")),
    ("resigned", lazy(r"辞去|辞职|请辞")),
    (
        "elected",
        lazy(
            r"新一届[^，。；：]{0,14}(?:名单|组成人员)|选举产生|选举|(?<![未没])(?<!未[能获])(?<!没有)当选|推选|推举|补选|增补|增选|替补|递补|选出|产生"
        ),
    ),
    (
        "appointed",
        lazy(
            rf"提名{_PASSED}|(?<!拟)(?:任命|聘任|聘请|(?:按期|准予|予以|同意)转正|转正定职|正式任职|任职(?!务|情况[ \u3000]*$|简况|经历)|委任|续聘|竞聘|竞岗|竞争上岗|聘用)"
            r"|(?:决定|确定|议定|商定)了?[^，。；：]{0,4}(?:专门|工作|专业|专项|专委|内设|办事|工作部)[^，。；：]{0,12}(?:组成人员|负责人|主要负责人|人选|(?<!工作)人员)(?:名单)?(?:如下)?(?=[：:])"
        ),
    ),
)
_BOTH = lazy(r"同意[^，。；]{0,12}结果[：:]$|任免|任职和免职|任命和免|职务任免")
_WHEN = lazy(r"的?(?:时间|年限|年月|年份|年度|日期|起止|起讫|期间|期限|经历|资格|一览|先后|顺序|次序|届次)")
"""Behind the word for a change where it only says what is told beside those who held a post: `院领导（含任职时间）`."""
_ANNOUNCES = lazy(r"(?:宣布|宣读|公布|通报|报告)了?[^，。；\n]{0,8}结果(?:如下)?[：:]$")
"""The end of a sentence that tells who made known what an election came to: `总监票人甲宣布选举结果：`."""
_RESULT = lazy(rf"(?:结果|名单|人员)[^。\n]{{0,8}}(?:如下|公布|通报)[^。\n]{{0,6}}[：:]$|{_ANNOUNCES.pattern}")
"""The end of a sentence whose lists may stand in sections of their own."""
_RESULTS = lazy(
    rf"[ \u3000]*(?:附[件录表]?[一二三\d]?[：: \u3000]*)?[^，。；：\n{PERSON}]{{0,30}}?(?P<cue>选举|当选|(?<!拟)任命|(?<!拟)聘任)(?:结果|(?:人员|干部)?名单)[^，。；：\n{PERSON}]{{0,8}}"
)
"""A line above sections of those who were elected or appointed: `附：选举结果`, `常委会议任命名单`."""
_NOTE = lazy(r"[ \u3000]*[（(](?=[^（）()\n]*\d)[^（）()\n。]{2,60}[）)]\s*")
"""The day and other notes below such a line."""
_FOLLOWS = lazy(r"(?:如下(?:（[^（）\n]{1,24}）)?[：:]?|现予以?(?:公布|公告|通告|公示|通报)[：:])$")
_LABELS_FOLLOW = lazy(
    rf"\n?(?P<section>(?:[一二三四五六七八九十]{{1,2}}、[^，。；：\n{PERSON}]{{2,24}}|(?:[（(][一二三四五六七八九十]{{1,2}}[）)])?[\u3400-\u9fff]{{2,20}}[会府院])\n)?[ \u3000]*(?:[（(]?[一二三四五六七八九十]{{1,2}}[）)、])?[{POST}{TITLE}](?:名单)?(?:{MARK}|（[^（）\n]{{1,30}}）|共?\d{{1,3}}[名人位])?(?:[：:][ \u3000]*\n?(?:[ \u3000]*{TITLE}(?={PERSON}))?|\n|[ \u3000]+)[ \u3000]*{PERSON}"
)
"""The next line says for which post its people were chosen: `选举产生了新一届领导班子。` and below it `会长：甲`, or the one
after the heading of a section for them."""
_OF_VOTE = lazy(
    r"[^。\n]{0,16}(?:计票|监票|点票|唱票|表决|投票|得票|选举结果|无记名|全票|过半数|当选人员?名单)[^。\n]{0,40}。$"
)
"""A sentence that only tells how it was voted, between the one that tells what for and the list."""
_POINTS = lazy(r"现[将把就]?[^，。；：\n]{0,12}(?:结果|名单)[^，。；：\n]{0,12}(?:如下|公布|公告|通报)。")
"""A sentence that only says that the lists of those told before are set out below it."""
_SECTION = lazy(
    rf"[ \u3000]*(?:[（(]?[一二三四五六七八九十\d]+[）)、.．][ \u3000]*)?[^。；：，\n{PERSON}]{{2,24}}(?:（[^（）\n]{{1,30}}）)?"
)
_RESUMES = lazy(
    rf"[ \u3000]*[（(]?[一二三四五六七八九十]{{1,2}}[）)、][ \u3000]*(?:[{POST}{TITLE}](?:名单)?(?:{MARK}|（[^（）\n]{{1,30}}）)*[：:]?\n[ \u3000]*{PERSON}"
    rf"|[^，。；：\n{PERSON}]{{2,30}}(?:（[^（）\n]{{1,30}}）)?\n[ \u3000]*[{POST}{TITLE}](?:{MARK}|（[^（）\n]{{1,30}}）)*[：:\u3000 ]+{PERSON})"
)
"""The heading of a further section that holds who was chosen, and the first of them."""
_BODY = lazy(
    r"(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．][ \u3000]*)?[\u3400-\u9fff]{2,30}[会府院委局部](?:（[^（）\n]{1,20}）)?"
)
_TOP = 120
"""Within how many signs from the beginning the title of a paper ends."""
_PIECE = lazy(r"[^\n。]+(?:[。\n]|$)")


class Frame(NamedTuple):
    """A stretch of the shadow whose lists say `basis` of people; `cue` is where the words for it stand."""

    start: int
    end: int
    basis: Basis
    cue: tuple[int, int]


def find_frames(shadow: Shadow) -> Iterator[Frame]:
    """Frames in the order of the text; one ends where the next begins or where no list goes on."""
    text = shadow.text
    opened: Frame | None = None
    titled: Frame | None = None
    below: Frame | None = None
    sections = False
    chosen = {one.start: one.cue for one in chosen_lists(shadow.original)}
    for match in _PIECE.finditer(text):
        if opened is not None and tells_who_lost(match[0]):
            yield opened
            opened = opened._replace(start=match.end(), end=match.end())
            continue
        cue = chosen.get(_next_row(shadow, match.end())) if chosen else None
        heading = _heading(text, *match.span()) if cue is None else _told_above(shadow, match.end(), cue)
        head = match[0].rstrip()
        if opened is not None and (heading is not None or not _goes_on(text, match, head, sections)):
            yield opened
            sections = sections and heading is not None
            opened = None
        titled = heading if heading and _is_titled(text, heading) else titled
        if opened is None and heading is None and (titled or below):
            heading = _again(text, match, titled, below)
        if heading is not None:
            opened = heading
            sections = sections or cue is not None or _heads_sections(text, match.end(), head)
            below = heading if sections and heading.basis == "elected" else None
        elif opened is not None:
            opened = opened._replace(end=match.end())
    if opened is not None:
        yield opened


def _goes_on(text: str, match: re.Match[str], head: str, sections: bool) -> bool:
    """Whether a line belongs to the lists of the frame above it; `sections`: they may stand in sections of their own."""
    if sections and (_SECTION.fullmatch(head) or OF_MEMBERS.fullmatch(head) or _NOTE.fullmatch(match[0])):
        return True
    rows = _heads_rows(text, *match.span()) or heads_table(head) or UNREAD.fullmatch(head) is not None
    return rows or is_listed(match[0])


def _is_titled(text: str, heading: Frame) -> bool:
    """Whether a whole paper is headed by its being the result of an election, prose above its sections or not."""
    return heading.basis == "elected" and heading.start < _TOP and text.startswith("选举结果", heading.cue[0])


def _again(text: str, piece: re.Match[str], titled: Frame | None, below: Frame | None) -> Frame | None:
    """The frame opened anew by the heading of a list behind prose, in a paper headed by its being the result of an election
    or below the words that set out what sections hold."""
    frame = titled if titled and _heads_rows(text, *piece.span()) else None
    frame = below if frame is None and below and _RESUMES.match(text, piece.start()) else frame
    start = piece.start() if frame is below else piece.end()
    return frame._replace(start=start, end=piece.end()) if frame else None


def _heads_rows(text: str, start: int, end: int) -> bool:
    """Whether a line is a body's name and no more, and the next gives its offices: `区人民政府` and below it `区　长　甲`."""
    line = text[start:end]
    return (
        line.endswith("\n")
        and _BODY.fullmatch(line.strip()) is not None
        and _LABELS_FOLLOW.match(text, end) is not None
    )


def _next_row(shadow: Shadow, end: int) -> int:
    """Where in the text the line behind a piece of the shadow begins."""
    return shadow.starts[end + (shadow.text[end : end + 1] == "\n")]


def _heads_sections(text: str, at: int, head: str) -> bool:
    """Whether the lists of those of whom a sentence tells stand, or may stand, below it in sections of their own."""
    if _RESULT.search(head) or _RESULTS.fullmatch(head):
        return True
    rows = _LABELS_FOLLOW.match(text, at)
    return rows is not None and rows["section"] is not None


def _told_above(shadow: Shadow, at: int, cue: tuple[int, int]) -> Frame:
    """The frame of a list of those who were chosen, as the words above it at `cue` of the text let know."""
    return Frame(at, at, "elected", (bisect_left(shadow.starts, cue[0]), bisect_left(shadow.starts, cue[1])))


def _results(text: str, start: int, end: int, piece: str) -> Frame | None:
    """The frame of a line that heads a list by what it is: `选举结果`, `当选人名单`."""
    results = _RESULTS.fullmatch(piece) if "名单" in piece or "结果" in piece else None
    if results is None or "候选" in piece or not (start == 0 or text[start - 1] == "\n"):
        return None
    basis: Basis = "appointed" if results["cue"] in ("任命", "聘任") else "elected"
    return Frame(end, end, basis, (start + results.start("cue"), start + results.end("cue")))


def _heading(text: str, start: int, end: int) -> Frame | None:
    """The frame that a sentence or line opens: `决定任命：` alone or with its list behind the colon."""
    piece = text[start:end].rstrip()
    if results := _results(text, start, end, piece):
        return results
    if (team := find_new_team(text, start, end)) and is_listed(text[team[0] : end]):
        return Frame(team[0], end, "appointed", team[1])
    colon = piece.rfind("：") if piece.endswith("：") else piece.find("：")
    if colon < 0 and _LABELS_FOLLOW.match(text, end) and (piece.endswith("。") or text[end - 1] == "\n"):
        return _above_labels(text, start, end, piece)
    if colon < 0:
        line = (start == 0 or text[start - 1] == "\n") and text[end - 1 : end] == "\n"
        if not line or len(piece) > 30 or PERSON in piece or re.search("[，；。]", piece):
            return None
    head_end = start + colon + 1 if colon >= 0 else end
    basis, cue = _basis(text, start, head_end)
    shares = "分工" in piece  # who looks after what among those chosen before
    follows = basis is None and not shares and _FOLLOWS.search(text, start, head_end)
    if follows:  # `会议选举产生了主席、副主席。名单如下：`
        basis, cue = _told_before(text, _sentence_before(text, start), start, start)
    if basis is None and _RESULT.search(piece):
        before = max(text.rfind("。", 0, max(0, start - 1)), text.rfind("\n", 0, start), start - 120) + 1
        basis, cue = _told_before(text, before, start, head_end)
    rest = text[head_end:end].strip()
    last = max(text.rfind("，", start, head_end), start)  # `根据甲的提请，决定任命：` names who proposed it
    named = PERSON in text[last:head_end] and not _ANNOUNCES.search(text, last, head_end)
    if basis is None or named or (rest and not is_listed(rest)):
        return None
    return Frame(head_end, end, basis, cue)


def _above_labels(text: str, start: int, end: int, piece: str) -> Frame | None:
    """The frame of a sentence or line without a colon, below which posts stand before those chosen for them."""
    voted = start and text[start - 1] == "。" and (_OF_VOTE.fullmatch(piece) or _POINTS.fullmatch(piece))
    start = _sentence_before(text, start) if voted else start
    basis, cue = _basis(text, start, end)
    if voted:
        return Frame(end, end, basis, cue) if basis == "elected" else None
    return Frame(end, end, basis, cue) if basis and PERSON not in text[cue[1] : end] else None


def _told_before(text: str, before: int, start: int, end: int) -> tuple[Basis | None, tuple[int, int]]:
    """What the sentence before a list says happens to its people; nobody leaves an office who stands below those named
    that do: `甲不再担任副组长职务。调整后名单如下：`."""
    basis, cue = _basis(text, before, end)
    named = basis in ("removed", "resigned") and cue[1] <= start and PERSON in text[before:start]
    return (None, cue) if named else (basis, cue)


def _sentence_before(text: str, at: int) -> int:
    """Where the sentence that ends at `at` begins, at most a paragraph back."""
    end = len(text[:at].rstrip("。"))
    return max(text.rfind("。", 0, end), text.rfind("\n", 0, end)) + 1 if text[at - 1 : at] == "。" else at


def _basis(text: str, start: int, end: int) -> tuple[Basis | None, tuple[int, int]]:
    """What the words between two places say happens, by the last cue among them."""
    if _BOTH.search(text, start, end):
        return None, (start, end)
    best: Basis | None = None
    cue = (start, start)
    for basis, words in _CUES:
        for match in words.finditer(text, start, end):
            if (best is None or match.start() > cue[0]) and not _WHEN.match(text, match.end()):
                best, cue = basis, match.span()
    return best, cue

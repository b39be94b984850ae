"""Documents that a sentence names, and the verb that tells what was done with each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import cast

from ...model.statement import Action
from ..language.bullets import BULLETS
from ..language.patterns import lazy
from ..language.sentences import Masked, Stretch
from ..language.words import any_of, read_rows
from ..meetings.venues import DATE
from ..meetings.year_titles import unquoted
from .paper_clauses import clause_start, only_agreed

_OTHERS = lazy(r"(?:《□*》|“□*”)，?")
_JOINED = lazy(r"(?:[、和与]|以?及){2,}")
"""What is left between other documents that are taken out of a list: `工作报告和《…》、《…》`."""
_BETWEEN = lazy(
    r"了?(?:题为|关于[^，。；]{0,30}|由?[^，。；的]{2,60}?(?:联合|共同|会同)*(?:制[定订]|起草|拟[定订]|编[制写印]|印发|下发|出台)后?的|[^，。；的]{0,12}(?:修[改订正]|起草|拟[定订]|制[定订]|审定|完善|提[出交])后?的|[^，。；的]{0,16}|(?:[^，。；的]{2,30}?所?[作做]的?(?:[^，。；的、]{0,16}?(?:报告|说明|汇报|总结))?(?:、|和|与|以?及)?(?:[^，。；的、]{2,12}报告(?:、|和|与|以?及))?){1,4})"
)
"""What stands between a verb and the document that it governs: `通过|修改后的|《某会章程》`."""
_NOT_DONE = lazy(
    r"(?:参与|配合|推动|协助|拟|将|要求|计划|准备|审议|建议|督促|指导|推进|研究|酝酿|着手|按照|根据|围绕|贯彻|落实|[底末][之以]?前|[\d一二三四五六七八九十][月年][之以]?前|\d日[之以]?前)$"
)
_AFTER = r"(?:[（(]□*[）)])*(?:正式|首次|首度|率先|日前|近日|近期|昨[日天]|今[日天]|经[^，。；]{0,40}?|由[^，。；]{0,24}?|已|获|被|得到|全文|对外|与本[\u4e00-\u9fff]{2,4}(?=[同一])|同[日时]|业(?=经)|[已业巳]?[于在](?:[^，。；]{2,12}日|日前|近日)(?=[由经以])|于[^，。；]{2,14}日(?=经)|一并|一起|随文){0,3}"


_UPON = lazy(r"(?:文本|协议书?|合同书?)?上(?:正式|分别|共同|郑重|当场|先后)*签(?:字|约|名|署|下)")
"""What people do on a paper named before: `在《某协议》上签字`."""
_SIGNING = lazy(r"(?:正式|集体|现场)?(?:签字|签约|签署|签订)(?:暨[^，。；]{2,16}?)?(?:仪式|大会)(?!时|前|的?准备|筹备)")
"""The ceremony at which a paper named before is signed: `《某协议》签字仪式`."""
_AGREEMENT = lazy(
    r"(?:签订|签署|签定|续签)了?+(?![\d一二三四五六七八九十两几多数若有相各上该此本这]|第|集体|劳动|工资|聘用|租赁)(?P<title>[^，。；：、《》“”（）的等年月日\d\n]{4,20}?(?:协议书?|合同书?|备忘录|意向书))(?=[，。；\n])"
)
"""An agreement without marks around its name, at the end of a clause: `与某公司签订产学研合作协议，`."""
_PAPER = lazy(
    r"(?:[^“”，。；！？\n]{2,60}?(?:章程|决议|决定|[布通公]告|告示|[指训]示|[命通训指]令|通知|条例|规定|办法|规则|细则|公约|守则|规程|简章|倡议书|决心书|挑战书|致敬电|慰问电|宣言|纲要|议案|提案|公报|组织法)"
    r"|(?:给|致)[^“”，。；\n]{2,40}的(?:一封)?(?:公开)?信|告[\u3400-\u9fff]{2,12}书)(?:（(?:草案|试行|修正案|暂行|修正草案|初稿)）|草案|修正案)?"
)
"""What is written as the name of a paper that a body adopts or issues."""
_MAKES = "作出"
_SITS = lazy(r"会议|大会|全会|例会|(?:人大|政协)常委会")
"""Who makes a decision by a vote: `会议作出《…的决议》`."""
_THEN = lazy(r"(?:之?后|，)(?:正式|联合|统一|行文|即|随即|予以)*")
"""Between the verbs that adopt and issue a paper."""
_ADOPTS_BELOW = lazy(
    r"(?:审议|讨论|表决|投票|举手|一致|并|全票|逐项)*通过了?(?:以下|下列|如下)[^，。；：\n]{0,12}(?:如下)?：$"
)
"""The end of a line above the papers that were adopted, each on a row of its own: `会议审议并通过以下议案：`."""
_ROW = lazy(
    rf"[ \u3000]*(?:[（(]?[\d一二三四五六七八九十]{{1,3}}[）)]?[.、．，：]?|[{BULLETS}])?[ \u3000]*(?:审议)?(?:通过)?了?$"
)
"""What such a row begins with before the name of its paper."""
_HANDED_DOWN = lazy(r"经[^。；□]{4,60}?(?:会议|大会|全会|常委会|办公会)[^，。；□]{0,8}?(?P<verb>通过)后?，现?[将把]$")
"""Before a paper that was adopted and is handed down now: `经某会议审议通过，现将|《某办法》印发给你们`."""
_AGREED = lazy(
    r"(?:^|[，。；：、\n \u3000]|会议|研究|讨论|审议|决定|一致|原则|经[^，。；□]{2,16})(?P<verb>同意)(?!见)(?:了)?(?:由?[^，。；□]{2,20}?(?:提出|提交(?:审议)?|提请审议|拟[定订]|起草|制[定订]|修[订改]|报送|呈报|上报|汇报)后?的)$"
)
"""Before a paper that a meeting agreed to: `会议同意护理部提出的|《某制度》`."""
_AGREED_ALONE = lazy(
    r"(?:会议?|审议|研究|讨论|决定|一致|原则|(?m:^)[ \u3000]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]{1,2}[ \u3000]*)?)(?:决定|并|一致|原则)*(?P<verb>同意)了?$"
)
"""The same with nothing between: `会议原则同意|《某制度》`, `（三）同意|《某制度》`."""
_ASKED = lazy(r"(?:请示|申请书?|申请表|函|建议书?|报名表)(?:（[^（）]*）)?》$")
"""Ends the name of a paper that asks for something, and that nobody adopts."""
_VOTES = lazy(r"[ \u3000]*(?:表决|投票|赞成|同意|其中)|[（(]?同意")
_ROWS = 30
"""So many rows such a list has at most."""
_EARLIER = lazy(r"(?:19|20)\d\d年|\d月\d{1,2}日|[去前上今当本]年(?![度以])")
_FOLLOWED = lazy(r"根据|按照?|依据|依照|贯彻|落实|学习|参照|围绕|结合|对照|执行|领会|宣传|传达")


_ISSUED_LATER = lazy(
    rf"(?:[^，。；《》\n]{{2,40}}?通过)?，(?=(?:并|随后|于|{DATE})*以|[^，。；]*?\d日)(?:并|随后|之后|于|同时|{DATE}|[，, 　])*(?P<who>[由以][^，。；《》\n将拟]{{2,40}}?(?:的?名义)?)?(?:正式|联合|对外|向社会|公开|行文)*(?P<verb>印发|公布|颁布|发布|下发|出台)(?!会)"
)
"""Behind a paper that was adopted, when or in whose name it was issued: `，9月12日以市政府名义公布施行`."""
_ISSUED_HERE = lazy(
    r"(?:[^，。；《》\n]{2,40}?通过)?[，,](?:现|兹|特|随文|一并|同时|正式|予以|予)+(?P<verb>印发|公布|颁布|发布|下发)(?!会)"
)
"""Behind a paper that was adopted, that it is issued with this one: `经某会议讨论通过，随文印发`."""


def issued_earlier(bare: str, low: int, verb: re.Match[str], name: int) -> bool:
    """Whether a clause speaks of a paper and says when it was issued: `2017年市总工会印发的《某办法》同时废止`."""
    if bare[verb.end() : name] not in ("的", "实施的", "施行的"):
        return False
    clause = bare[clause_start(bare, low, name) : verb.start()]
    return _EARLIER.search(clause) is not None and _FOLLOWED.search(clause) is None


@cache
def _verbs() -> tuple[re.Pattern[str], re.Pattern[str], dict[str, Action]]:
    verbs = rf"(?:(?!(?<=协)会签|会签[订署定约字]){any_of('issue_verbs.tsv')})"
    actions: dict[str, Action] = {row[0]: cast(Action, row[1]) for row in read_rows("issue_verbs.tsv")}
    return lazy(verbs), lazy(rf"{_AFTER}(?P<verb>{verbs})"), actions


def _told_behind(masked: Masked, sentence: Stretch, pair: Stretch) -> tuple[int, Action] | None:
    """What the words behind a name in marks say was done with the document, and where they do."""
    _, behind, actions = _verbs()
    match = behind.match(masked.bare, pair.end, sentence.end)
    if _signed_there(masked.bare, pair.start, pair.end):
        return pair.start - (masked.bare[pair.start - 1] == "在"), "signed"
    if match and actions[match["verb"]] == "adopted" and (then := _then(masked.bare, match.end())):
        return then, "issued"
    if match and actions[match["verb"]] != "signed":
        return match.start("verb"), actions[match["verb"]]
    return (pair.start, "adopted") if _is_listed(masked.text, pair.start) else None


def named_papers(masked: Masked, sentence: Stretch) -> Iterator[tuple[Stretch, int, Action]]:
    """Documents of a sentence: the place of 《…》, of the verb's first character, and the action."""
    for pair in masked.pairs_between(*sentence):
        if masked.text[pair.start] == "《" or _is_quoted_paper(masked, pair):
            yield from _done_with(masked, sentence, pair)
    for name, verb in unquoted(masked, sentence):
        if not _is_denied(masked, sentence, verb):
            yield name, verb, "issued"
    for match in _AGREEMENT.finditer(masked.bare, *sentence) if "签" in masked.bare[slice(*sentence)] else ():
        if _is_done(masked, sentence, match.start()):
            yield Stretch(*match.span("title")), match.start(), "signed"


def _done_with(masked: Masked, sentence: Stretch, pair: Stretch) -> Iterator[tuple[Stretch, int, Action]]:
    """What the verbs before a name in marks, or else the words around it, say was done with the document."""
    pattern, _, actions = _verbs()
    before = list(pattern.finditer(masked.bare, clause_start(masked.bare, sentence.start, pair.start), pair.start))
    for match in reversed(before):
        if issued_earlier(masked.bare, sentence.start, match, pair.start) and actions[match[0]] != "adopted":
            yield pair, match.start(), actions[match[0]]
            return
        between = _JOINED.sub("、", _OTHERS.sub("", masked.bare[match.end() : pair.start]))
        if _BETWEEN.fullmatch(between):
            done = _is_done(masked, sentence, match.start())
            action = _made(masked, sentence, match, pair) if match[0] == _MAKES else actions[match[0]]
            if done and action:
                yield pair, match.start(), action
            if done and action == "adopted":
                yield from _issued_later(masked, sentence, pair)
            return
    if told := _told_behind(masked, sentence, pair):
        yield pair, *told
        yield from _issued_later(masked, sentence, pair, named=True) if told[1] == "adopted" else ()
    if agreed := _agreed(masked, sentence, pair) if "同意" in masked.bare[slice(*sentence)] else None:
        yield pair, agreed.start("verb"), "adopted"
    if handed := _HANDED_DOWN.search(masked.bare, sentence.start, pair.start):
        yield pair, handed.start("verb"), "adopted"


def _is_done(masked: Masked, sentence: Stretch, verb: int) -> bool:
    """Whether the verb tells what was done, and not what is denied, planned or only agreed to."""
    return not _is_denied(masked, sentence, verb) and not only_agreed(masked.bare, sentence.start, verb)


def _is_denied(masked: Masked, sentence: Stretch, verb: int) -> bool:
    return _NOT_DONE.search(masked.bare[max(sentence.start, verb - 6) : verb]) is not None


def _agreed(masked: Masked, sentence: Stretch, pair: Stretch) -> re.Match[str] | None:
    """The words right before a paper that say that a meeting agreed to it."""
    if found := _AGREED.search(masked.bare, sentence.start, pair.start):
        return found
    asked = _ASKED.search(masked.text, *pair)
    return None if asked else _AGREED_ALONE.search(masked.text, sentence.start, pair.start)


def _issued_later(
    masked: Masked, sentence: Stretch, name: Stretch, named: bool = False
) -> Iterator[tuple[Stretch, int, Action]]:
    """The paper that was adopted again, where a later clause tells when or in whose name it was issued; `named`: only
    where that clause names who did."""
    later = _ISSUED_LATER.match(masked.bare, name.end, sentence.end)
    if later and (later["who"] or not named):
        yield name, later.start("verb"), "issued"
    elif here := _ISSUED_HERE.match(masked.bare, name.end, sentence.end):
        yield name, here.start("verb"), "issued"


def _is_quoted_paper(masked: Masked, pair: Stretch) -> bool:
    """Whether words in quotation marks are a paper's name, as papers of the 1950s set them: `通过了“某社章程”`."""
    return masked.text[pair.start] == "“" and _PAPER.fullmatch(masked.text, pair.start + 1, pair.end - 1) is not None


def _made(masked: Masked, sentence: Stretch, verb: re.Match[str], name: Stretch) -> Action | None:
    """What 作出 tells of a decision: that a meeting adopted it, or a body issued it; None of what is no decision."""
    if not masked.text[slice(*name)].endswith(("决定》", "决议》")):
        return None
    return "adopted" if _SITS.search(masked.bare, sentence.start, verb.start()) else "issued"


def _then(bare: str, at: int) -> int:
    """Where the verb begins that says that a paper was issued once it was adopted: `讨论通过|后印发`; 0 without one."""
    behind = _THEN.match(bare, at)
    verb = _verbs()[0].match(bare, behind.end()) if behind else None
    return verb.start() if verb and _verbs()[2][verb[0]] == "issued" else 0


def _is_listed(text: str, at: int) -> bool:
    """Whether the paper at `at` begins a row below a line that says that what follows was adopted."""
    line = text.rfind("\n", 0, at) + 1
    if not line or not _ROW.fullmatch(text, line, at):
        return False
    for above in reversed(text[max(0, line - 3000) : line - 1].split("\n")[-_ROWS:]):
        if _ADOPTS_BELOW.search(above):
            return True
        name = above.find("《")
        if not _VOTES.match(above) and (name < 0 or not _ROW.fullmatch(above, 0, name)):
            return False
    return False


def _signed_there(bare: str, start: int, end: int) -> bool:
    """Whether people put their names to the paper named between `start` and `end`: `在《某协议》上签字`, `《某协议》签字仪式举行`."""
    if _SIGNING.match(bare, end):
        return True
    behind = bare[start - 1] == "在" and _UPON.match(bare, end) is not None
    return behind and not _NOT_DONE.search(bare[max(0, start - 7) : start - 1])

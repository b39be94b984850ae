"""Papers that the heading of an item of minutes names, and a sentence below it adopts without their names:
`二、审议《某办法》`, `会议原则通过该办法`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...model.statement import Action
from ..language.patterns import lazy
from ..language.sentences import Stretch
from .task_items import NUMBER, read_items

_MINUTES = lazy(r"纪[ 　]*要|记[ 　]*录|决议")
_TOP = 300
_RANK = lazy(rf"{NUMBER}、|[（(]{NUMBER}[）)]|第(?:{NUMBER}|\d+)项|议题|\d{{1,2}}[.．、]|【")
_HEADING = lazy(
    r"(?:[^。；！？\n]{0,100}《[^》\n]{3,60}》[^。；！？\n]{0,60}(?=\n|$)|(?:会议)?(?:听取|研究|讨论|审议|审定|关于|并|和|了)+[^。；！？\n]{0,40}《[^》\n]{3,60}》[^。；！？\n]{0,30}(?=[。：]))"
)
_TITLE = lazy(r"《([^》\n]{3,60})》")
_NO_PAPER = lazy(r"传达|学习|贯彻|落实|执行|通过|同意|协议|合同")
_ASKS = lazy(r"(?:请示|申请书?|通报|讲话|情况报告|工作报告|总结)(?:（[^（）]*）)?$")
_BY_NAME = lazy(r"通过|同意")
_KINDS = "办法|规定|制度|细则|规则|章程|条例|意见|方案|计划|规划|预案|议案|提案|草案|纲要|决议|决定|预算|决算|标准|守则|公约|规程|清单|名单|要点|指南|规范"
_PAPER = lazy(_KINDS)
_BY = r"(?:(?:本次|此次)?(?:会议|大会)|(?:党委|党组|总支|支委|常委|董事|理事|监事|办公|院务|校务|委员)会议?|大家|(?:与会|到会|参会|全体)[\u3400-\u9fff]{0,6}?|委员们|理事们|代表们|董事们|表决结果[：为]?|结果[：为]?)?"
_HOW = (
    r"(?:经过?|认真|充分|集体|反复|逐[项条]|(?:无)?记名|举手|投票|票决|表决|讨论|审议|审定|审核|审查|研究|酝酿|评议|修改|后|[，,、]|并|决定|一致|原则上?|全票|同意|正式|予以"
    r"|以?(?:全体)?\d{1,3}票(?:赞成|同意|反对|弃权)?|(?:赞成|同意|反对|弃权)\d{1,3}票)*"
)
_THIS = rf"(?:该|此|本|这[一项个份部]?|上述|以上)(?:[一二两三四五六\d][项个份部])?(?:[\u3400-\u9fff]{{0,6}}?(?:{_KINDS})|文件|议题|事项|报告)"
_USED = "(?:印发|下发|发布|实施|施行|试行|执行)"
_PASSED = lazy(
    rf"(?:(?<=[。；，：\n])|^)[ 　]*{_BY}{_HOW}(?:(?P<verb>通过)了?(?:{_THIS})?(?:（[^（）]*）)?(?=[，。；])"
    rf"|(?P<agreed>同意)(?:{_USED}?(?:了|修改后的)?{_THIS}(?=[，。；]|{_USED})|{_USED}(?=[，。；])|(?<=原则同意|一致同意|会议同意)(?=[，。；]))|{_THIS}(?:获得?|经|以)?{_HOW}(?P<behind>通过)(?=[，。；]))"
)


def papers_by_item(text: str) -> list[tuple[int, list[Stretch]]]:
    """The places of verbs that adopt papers without their names, each with the titles in the heading above it."""
    if "《" not in text or not _MINUTES.search(text, 0, _TOP):
        return []
    items = [one for one in read_items(text) if _RANK.match(text, one.start)]
    found = list[tuple[int, list[Stretch]]]()
    for at, item in enumerate(items):
        heading = _HEADING.match(text, item.body)
        end = items[at + 1].start if at + 1 < len(items) else len(text)
        if heading is None or not (titles := [*_titles(text, heading, end)]):
            continue
        if passed := _PASSED.search(text, heading.end(), end):
            found.append((passed.start(passed.lastgroup or 0), titles))
    return found


def _titles(text: str, heading: re.Match[str], end: int) -> Iterator[Stretch]:
    """The papers of a heading that may be adopted and are not adopted by name below it."""
    if _NO_PAPER.search(heading[0]):
        return
    for title in _TITLE.finditer(heading[0]):
        again = text.rfind(title[0], heading.end(), end)
        named = again > 0 and _BY_NAME.search(text, max(0, again - 14), again)
        if not named and _PAPER.search(title[1]) and not _ASKS.search(title[1]):
            yield Stretch(heading.start() + title.start(), heading.start() + title.end())


def papers_passed(
    passed: Sequence[tuple[int, list[Stretch]]], sentence: Stretch
) -> Iterator[tuple[Stretch, int, Action]]:
    """Those that a sentence adopts: the place of each title, that of the verb, and the action."""
    for verb, titles in passed:
        if sentence.start <= verb < sentence.end:
            for title in titles:
                yield title, verb, "adopted"

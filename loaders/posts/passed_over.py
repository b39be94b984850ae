"""Bodies that a text names and that are nobody's there: who spoke elsewhere, was left, or only lent the house."""

from __future__ import annotations

from ..language.party_names import is_mark
from ..language.patterns import lazy

_IN_RULES = lazy(
    r"[^《》，。；：\n]{0,30}(?:(?<!选举)办法|规定|细则|制度|意见|通知|计划)(?:（[^（）《》\n]{1,12}）)?》"
)
"""The rest of the title of a paper, whose subject is nobody's body: `《市总商会会费管理办法》`."""
_PASSED_ON = lazy(
    r"[中内里]?(?:分离|[分划析]出|分设出|剥离|独立出来)|[^，。；、]{0,10}(?:精神|指示|要求)(?=[，。；、])|[^，。；、选]{0,12}?\d{1,4} ?号(?:文 ?件|文)|[\u3400-\u9fff]{0,5}[〔［]\d{4}[〕］]"
    r"|(?:(?<=[党干]校)(?:脱产|离职)?学习|进修|深造|受训|治病|养病|疗养|休养|住院)(?=[，。；]|期间)"
    r"|(?:(?:交流|选派|选调|[调转派借]|引进|轮岗|挂职|过|前)+[来入]|来|到任|回来)的|(?:[发送]来|致)的?(?:贺[信电词]|感谢信|慰问[信电])"
)
_BORROWED = lazy(r"(?<![\u3400-\u9fff])[假借](?:座|用)?于?[\u3400-\u9fff]{3,16}[会堂校院学]$")
"""A body at whose house others meet: `假|某县商会|开创立会`."""
_SENDS = lazy(r"(?:出席|参加|列席)(?:中国共产党|中共)?[\u3400-\u9fff]{2,24}$")
_CONGRESS = lazy(r"[^，。；、\n]{0,12}(?:大会|会议)的?(?:正式|特邀|列席)?代表")
"""A body to whose congress others send delegates: `选举甲为出席|省工会|第七次代表大会代表`."""

_ADDRESSED = lazy(r"(?<=\n)[ \u3000]*[\u3400-\u9fff、（）()]{3,40}：[ \u3000]*\n(?![^\n]{0,80}[你贵])")
"""The line to which a paper is addressed, unless it answers."""
_REPORTS = lazy(
    r"(?:特此|专此)(?:报告|汇报|请示)|(?:请|恳请|敬请|请予以?|望予)(?:予以?)?(?:审批|批准|批复|批示|核准|审核|备案|审查|审议|指示)|(?:妥否|当否|可否)"
    r"|(?:现|特|谨)[将就][^。；\n]{2,40}(?:报告|汇报|请示|上报)|(?:报告|汇报)如下"
)
"""What a paper says that goes to those above."""


def _reports_to(text: str, end: int) -> bool:
    """Whether a body is the one above to whom a paper reports, who is none of those it tells of."""
    at = text.find("：", end, end + 30)
    line = text.rfind("\n", 0, end) + 1
    if at < 0 or not text.startswith("\n", at + 1) or not _ADDRESSED.match(text, line):
        return False
    return _REPORTS.search(text, at, at + 3000) is not None


def is_passed_over(text: str, end: int) -> bool:
    """Whether the body whose name ends at `end` is none whose people are told of."""
    if _reports_to(text, end):
        return True
    if _PASSED_ON.match(text, end) or _IN_RULES.match(text, end) or is_mark(text, end):
        return True
    if _CONGRESS.match(text, end) and _SENDS.search(text, max(0, end - 30), end):
        return True
    return _BORROWED.search(text, max(0, end - 24), end) is not None

"""Which documents say what shall be done, and which of their entries tell what took place."""

from __future__ import annotations

from ...model.dates import When
from ...model.statement import SourceDocument
from ..about.kinds import WITH_RESULT
from ..language.patterns import lazy
from ..parts import Entry
from ..posts.orders import decides_posts

_PLAN = lazy(
    r"(?:要点|计划|规划|方案|通知|办法|规定|意见|细则|条例|章程|规则|制度|总结|讲话|致辞|任务分工|(?:工作|述职|调研|自查)报告)(?:[（(][^）)]*[）)])?$"
)

_TASKS = lazy(
    r"(?:[（(]?[一二三四五六七八九十]{1,2}[）)、.．]|第[一二三四五六七八九十]{1,2}[部章]分?)[ 　]*[^，。；：\n]{0,20}(?:任务|目标|责任|工作|职责|重点)[^，。；：\n]{0,6}(?:分解|分工|清单|划分)表?(?:（[^（）\n]{1,16}）)?[ 　]*(?=\n|$)"
)
"""The heading of the tasks that a paper gives out behind what it tells: `三、大会目标任务分解`."""

_HELD = lazy(r"(?:[上下]午)?(?:在[^，。；]{1,30}?)?(?:隆重|胜利|成功|联合)?(?:召开|举行|举办|开幕)")
_BEGINNING = 90
ADDRESSEES = lazy(r"(?:各|全体|全[省市县区校院]|尊敬|所属|直属|机关|[省市区县局校院司][直属内])[^。；！？]{1,90}：")
"""To whom a notice is sent, above its text: `各区协会，各分会：`."""
RULED = lazy(r"(?:为此|鉴于此|据此)?，?(?:为[^，。；]{2,40}，)?现?经[^，。；]{2,24}(?:同意|批准|研究决定)[，：,]")
"""How a paragraph begins that says what the paper itself decides, behind those which tell what came before."""


def is_plan(title: str) -> bool:
    """Whether a document of this title says what shall be done, or reports at large, and not what took place."""
    if WITH_RESULT.search(title):
        return False
    return bool(_PLAN.search(title.strip())) and (not decides_posts(title) or "印发" in title)


def gives_tasks(text: str, start: int = 0) -> bool:
    """Whether a line, or what begins there, is the heading of tasks that are given out."""
    return _TASKS.match(text, start) is not None


def is_past(text: str, entry: Entry, written: When | None) -> bool:
    """Whether an entry begins with a day or month of its own, or a meeting held on one, before the document was written."""
    if entry.when is None or len(entry.when.edtf) < 7:
        return False
    if entry.body == entry.start and not _tells_meeting(text, entry, entry.when.words):
        return False
    return len(entry.when.edtf) >= 10 if written is None else entry.when.last < written.first


def written_on(source: SourceDocument) -> When | None:
    """When a document was written; a look back on a year that says nothing of it, at the beginning of the next."""
    if source.date is not None or source.covers is None or "总结" not in source.title:
        return source.date
    return When.parse(str(source.covers.last.year + 1))


def _tells_meeting(text: str, entry: Entry, day: str) -> bool:
    """Whether an entry begins with a meeting and its day: `某会第三次全体会议于2020年1月10日在某地召开`."""
    at = text.find(day, entry.body, min(entry.body + _BEGINNING, entry.end)) if "年" in day and entry.told else -1
    return at > 0 and text[at - 1] == "于" and _HELD.match(text, at + len(day)) is not None

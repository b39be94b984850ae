"""Sentences of a task that say who does it: `甲局牵头，乙局配合。`, `甲部负责，5月底前出方案。`"""

from __future__ import annotations

from ..language.patterns import lazy
from .task_ends import are_departments

_SENTENCE = lazy(
    r"(?<=[。；\n \u3000])(?:[^，。；：\n（）]{2,60}(?:牵头|负总责|主责|负责)(?:负责|落实|实施|推进)?)(?:，[^，。；：\n（）]{2,60}(?:牵头|负责|配合|协助|协同|参与|协办|落实))*[。；]?[ \u3000]*(?:\n|$)"
)
"""A sentence at the end of a task that says nothing but who does it: `甲局牵头，乙局配合。`."""
_BY_WHEN = lazy(
    r"[，；](?:[^。\n]*[，；])?(?:于|在|力争|确保|并)*(?:\d{4}年)?(?:\d{1,2}月(?:\d{1,2}日|[初底末]|[上中下]旬)?|[本今明]?年[底末]?|[上下]半年|[一二三四]季度末?)(?:[之以]?前|底前|末前|内|(?=完成|办结))|[，；](?:全年|长期|常年|持续|即[知查]即改|立行立改|限期)"
)
"""By when a task is to be done, in the sentence that gives it: `甲部牵头，5月底前出方案`."""
_LEADS = ("牵头", "负总责", "主责", "负责")
CLAUSE_WORDS = lazy(
    r"(?:分工|按(?:照)?(?:属地|属地管理|职能|职责分工|职能分工|各自职责|要求|计划|权限|程序|分级|管理权限)(?:原则)?|按职责|按照职责|具体|分别|共同|等|按|各自|给予|予以|提供|积极|大力|主动|全力|密切|职责|会同|组织|抓好|做好|衔接|对接|沟通)+$"
)


def says_who(text: str, start: int, end: int, word: str, after: int) -> bool:
    """Whether a sentence begins with bodies, from `start` to `end`, that are to do the task: it says nothing else, or by
    when. `word`: what they do, up to `after`."""
    if _SENTENCE.match(text, start) is not None and are_departments(text[start:end]):
        return True
    if word not in _LEADS or text[start - 1] not in "。；\n \u3000":
        return False
    trimmed = CLAUSE_WORDS.search(text, start, end)
    if not are_departments(text[start : trimmed.start() if trimmed else end]):
        return False
    stops = [at for sign in "。\n" if (at := text.find(sign, after)) >= 0]
    return _BY_WHEN.search(text, after, min(stops, default=len(text))) is not None

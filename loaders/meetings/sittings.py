"""Sittings of a session that the verb parts from it: `某市政协某届某次会议|举行大会发言`."""

from __future__ import annotations

from ..language.patterns import lazy

_SITTING = lazy(r"(?:大会|联组)发言|[开闭]幕(?:会议?|大会)|预备会议?|选举(?:会议|大会)")
_IN_SESSION = lazy(
    r"[^，,。；;：:！？!?\n]{3,30}(?:次会议|代表大会)(?:[昨今][日天]?(?:（\d{1,2}日）)?(?:[上下]午|晚上?)?)?(?:在[^，。；：\n]{2,20})?$|(?<![\u3400-\u9fff])大会$"
)


def session_of(title: str, text: str, subject: int) -> str:
    """The session that a sitting named by `title` is of, as the words before `subject` say; empty for other meetings."""
    found = _IN_SESSION.search(text, 0, subject) if _SITTING.match(title) else None
    bare = found is not None and found[0] == "大会" and not title.startswith("预备")
    return found[0] if found and not bare else ""

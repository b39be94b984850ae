"""What replies say of the letters that they answer: `你会八月八日关于换届的报告收悉`."""

from __future__ import annotations

from .patterns import lazy

_WHOSE = lazy(r"(?:[你贵][\u3400-\u9fff]{1,10}?|(?<=[\n\u3000：]))(?:于|在)?$")
_RECEIVED = lazy(r"[^。；\n]{0,90}?[收已均敬阅]悉")
_BEFORE = 13


def is_of_letter(text: str, start: int, end: int) -> bool:
    """Whether the day at `start`-`end` is that of a letter which a reply answers, and no day of what is told."""
    low = max(0, start - _BEFORE)
    return "悉" in text[end : end + 94] and bool(_WHOSE.search(text, low, start) and _RECEIVED.match(text, end))

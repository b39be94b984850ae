"""Days of birth at the head of what is told of somebody, on which nothing else happened: `1975年2月生，中共党员。分管…`."""

from __future__ import annotations

from ..language.patterns import lazy

_BORN = lazy(
    r"出?生[，,。；;]|(?:出生|诞生|生)于[^，。；\n]{2,20}[，,。；;](?=[^。\n]{0,24}(?:族|学历|学位|党员|群众|文化|毕业|职称|籍|[省市县区]人|入党|工作|分管|负责|主持|现任))|出?生[ \u3000]*(?:\n|$)"
)


def is_birth(text: str, end: int) -> bool:
    """Whether the day that ends there is one of birth."""
    return text[end : end + 1] in ("生", "出", "诞") and _BORN.match(text, end) is not None

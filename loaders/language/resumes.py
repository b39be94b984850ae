"""What cards of people say of their lives behind a label: `简历：男，1970年生。2009.07—2012.08某县农业局副局长`."""

from __future__ import annotations

from .patterns import lazy

_LABEL = lazy(
    r"(?m:^)[ \u3000]*(?:(?:个人|工作|主要|任职|本人|人物)?(?:简历|履历|简介|经历)|基本情况)[：:][ \u3000]*\n?[^\n]*(?:\n[ \u3000]*\d{4}[年.\-/][^\n]*)*"
)
_HEADING = lazy(
    r"[ \u3000]*(?:附[件录表]?[一二三四五\d]?[：:、 \u3000]*|[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．][ \u3000]*)?"
    r"[^，。；：\d]{0,30}?(?:简历|简况|履历|(?:个人|人员|董事|监事|高管|干部|候选人|委员)(?:简介|基本情况))(?:（[^（）\n]{1,20}）)?[：:]?"
)
"""The heading above several lives: `附：新任董事简历`."""
_SIGNS = ("历：", "历:", "简介：", "简介:", "情况：", "情况:")


def find_resumes(text: str) -> list[tuple[int, int]]:
    """Where cards tell of lives, with their labels."""
    return [one.span() for one in _LABEL.finditer(text)] if any(sign in text for sign in _SIGNS) else []


def heads_lives(text: str) -> bool:
    """Whether a line is the heading of lives that are attached to a paper."""
    return text.strip().rstrip("：:").endswith(("历", "介", "况", "）")) and _HEADING.fullmatch(text) is not None

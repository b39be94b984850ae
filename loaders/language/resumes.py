"""What cards of people say of their lives behind a label: `简历：男，1970年生。2009.07—2012.08某县农业局副局长`."""

from __future__ import annotations

from .patterns import lazy

_LABEL = lazy(
    r"(?m:^)[ \u3000]*(?:(?:个人|工作|主要|任职|本人|人物)?(?:简历|履历|简介|经历)|基本情况)[：:][ \u3000]*\n?[^\n]*(?:\n[ \u3000]*\d{4}[年.\-/][^\n]*)*"
)
_SIGNS = ("历：", "历:", "简介：", "简介:", "情况：", "情况:")


def find_resumes(text: str) -> list[tuple[int, int]]:
    """Where cards tell of lives, with their labels."""
    return [one.span() for one in _LABEL.finditer(text)] if any(sign in text for sign in _SIGNS) else []

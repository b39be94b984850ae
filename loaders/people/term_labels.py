"""The labels above a table of terms, and in which column each says names and posts to stand: `职务　姓名　籍贯　任职时间`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...model.statement import Span
from ..language.patterns import lazy

_LABEL = lazy(
    r"(?P<name>姓名)|(?P<post>职务(?:名称)?|职别|职称|职位)|(?P<term>(?:任职|任|在任|在职|任期|任免|起止|起讫|到离任|工作)(?:起止|起讫)?(?:时间|年月日?|年限|日期|期限|年度|年代)?)"
    r"|(?P<other>序号|编号|届[次别数]|性别|民族|族别|籍贯|原籍|出生(?:年月|地|时间|年份)?|年龄|成份|出身|(?:家庭|本人)(?:成份|出身)|文化(?:程度)?|学历|党派|政治面[貌目]|入党(?:时间|年月)|参加(?:工作|革命)(?:时间|年月)|备[注考]|说明|附注|简历|专业|技术职称|机构(?:名称)?|单位(?:名称)?|组织(?:名称)?)"
)
_NAME = lazy(r"[\u3400-\u9fff\U00020000-\U000323af]{1,4}(?:·[\u3400-\u9fff]{1,8})*(?:（[^（）\n]*）)?")
_ONE = lazy(r"[\u3400-\u9fff](?:（[^（）\n]*）)?")


class Labels(NamedTuple):
    """How many columns there are, and which of them have the names and the posts (-1: none)."""

    size: int
    name: int
    post: int

    def joined(self, text: str, cells: Sequence[Span]) -> list[Span]:
        """The cells of a row, a name that was set wide in one of them."""
        at = next((at for at in (self.name, self.name - 1) if self._is_wide(text, cells, at)), -1)
        if at < 0:
            return list(cells)
        return [*cells[:at], (cells[at][0], cells[at + 1][1]), *cells[at + 2 :]]

    def _is_wide(self, text: str, cells: Sequence[Span], at: int) -> bool:
        if at < 0 or len(cells) <= max(at + 1, self.size - 1):
            return False
        return all(_ONE.fullmatch(text[slice(*cell)]) for cell in cells[at : at + 2])

    def name_cell(self, text: str, cells: Sequence[Span], post: Span | None) -> Span | None:
        """The cell with the name in a row whose cell for the post may be left out, or those before it."""
        if post is not None and self.post >= 0:
            at = cells.index(post) + self.name - self.post
        else:
            at = self.name - (0 <= self.post < self.name)
        cell = cells[at] if 0 <= at < len(cells) else None
        plain = "".join(text[slice(*cell)].split()) if cell else ""
        return cell if cell != post and _NAME.fullmatch(plain) and len(plain) > 1 else None


def read_term_labels(words: Sequence[str]) -> Labels | None:
    """The columns of a table by its labels; None where the cells are no such labels."""
    kinds = [found.lastgroup if (found := _LABEL.fullmatch("".join(word.split()))) else "" for word in words]
    if len(kinds) < 3 or not all(kinds) or kinds.count("name") != 1 or kinds.count("term") != 1:
        return None
    return Labels(len(kinds), kinds.index("name"), kinds.index("post") if "post" in kinds else -1)

"""Documents that are themselves decisions on posts."""

from __future__ import annotations

import re

_ORDER = re.compile(r"任免|任职|免职|聘任|解聘|任命|职务的|(?:人事|干部|职务)[^，。]{0,6}(?:调整|变动)")


_TITLE = re.compile(r"(?m)^[^\n，。；]{0,50}(?:通知|决定|通报|公告|命令|令|批复)$")
_HEAD = 400
"""Characters within which a document's own title stands."""


def decides_posts(title: str, text: str = "") -> bool:
    """Whether a document of this title, or with such a title at the head of its text, appoints and dismisses, so that
    `甲任…` in it is a change."""
    titles = [title, *_TITLE.findall(text[:_HEAD])]
    return any(_ORDER.search(one) for one in titles)

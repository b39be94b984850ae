"""What a site puts below all of its pages: whose site it is, where they are, its licences, the way to further pages."""

from __future__ import annotations

from ..language.patterns import lazy

_LONGEST = 160
_SENTENCE = "。；！？"
_OWNER = lazy(
    r"(?:主[管办]|承办|协办|版权(?:所有)?|技术支持|(?:网站)?(?:维护|建设|制作|管理))(?:单位|部门)?[ 　]?[：:©]|[会局委院校府司站社心][ 　]?主办"
)
"""Whose site it is, behind a label or before its verb."""
_LICENCE = lazy(
    r"ICP备|公网安备|网安备|备案(?:编?号|序号)|网站标识码|技术支持|Copyright|All Rights|版权所有|(?:网站|官网)(?:维护|建设|制作|管理)|访问[者量]|浏览者"
)
"""What only the feet of sites tell."""
_REACHED = lazy(r"(?:地址|邮编|邮政编码|电话|总机|传真|邮箱|[Ee]-?mail)[ 　]?[：:]")
_VISITORS = lazy(r"(?:您|你)是(?:本站)?第[ 　]?\d+[ 　]?[位个名](?:访问者|访客|浏览者|来访者|网友)")
_PAGES = lazy(
    r"(?=[^\n]*(?:[上下][一1]页|[尾末]页))(?:(?:首|尾|末|[上下][一1])页|第?[ 　]?\d+[ 　]?页?|共[ 　]?\d+[ 　]?[页条]|(?:跳转|转|跳)(?:到|至)?|到?第|页|确定|GO|Go|每页[ 　]?\d+[ 　]?条|[ 　\[\]【】<>«»‹›＜＞|｜/_.…·:：（）()-])+"
)
"""The way from one page of a list to the next."""


def is_site_foot(text: str, *, last: bool) -> bool:
    """Whether a line is one of those below the pages of a site; `last`: it is among the last of the document."""
    if len(text) > _LONGEST or any(mark in text for mark in _SENTENCE):
        return False
    if ("页" in text and _PAGES.fullmatch(text.strip())) or ("您是" in text and _VISITORS.search(text)):
        return True
    if not _OWNER.search(text):
        return False
    return _LICENCE.search(text) is not None or (last and _REACHED.search(text) is not None)

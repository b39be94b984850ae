"""Heads of the group that looks after the discipline of the document's own office, bank or works, named without it."""

from __future__ import annotations

from .phrases import PostPhrase

_HEADS = ("纪检组组长", "纪检组长", "纪检监察组组长", "纪检监察组长")
_INNER = ("", "纪检组", "纪检监察组")
_WITHOUT = ("政府", "市委", "县委", "区委", "省委", "州委", "报社", "日报", "纪委", "监委", "组")
"""Ends of bodies that speak of the groups in others rather than of one in their own."""


def checks_own(phrase: PostPhrase, own: str) -> bool:
    """Whether a bare title is of the group in the document's own body: `时任纪检组长甲带头捐款`."""
    return phrase.role.removeprefix("副") in _HEADS and phrase.inner in _INNER and not own.endswith(_WITHOUT)


def checks_own_again(text: str, last_end: int, phrase: PostPhrase, own: str, previous: str) -> bool:
    """The same in a later clause behind somebody of a government, which has no such group: `副县长甲到会，纪检组长乙主持`."""
    return previous.endswith("政府") and "，" in text[last_end : phrase.start] and checks_own(phrase, own)

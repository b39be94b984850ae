"""Who signs where only their number is told: `论坛期间，四家协会签署《…》` means those who held the forum."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..dates.words import count_of
from ..language.body_words import ending_of
from ..language.patterns import lazy

_COUNTED = lazy(
    r"(?:^|[，。；：、\n\u3000]|会上|其间|期间|并由|由)(?:上述|以上|这)?(?P<count>[两三四五六七八九十])(?:[家个所地方]|[省市区县州校院])"
    r"(?P<what>[\u3400-\u9fff]{0,10}?)(?:随后|现场|当场|共同|正式|联合|还|就[^，。；]{1,30}|围绕[^，。；]{1,30}|，){0,3}$"
)
_REACH = 60
_ROLES = (("organizer", "undertaker", "co_organizer"), ("organizer", "co_organizer"), ("organizer",))
_ANY = ("", "单位", "机构", "组织", "部门", "主办单位", "协办单位")
"""Words for bodies of any kind."""


def counted_signers(text: str, verb: int, told: Sequence[tuple[str, str]]) -> list[str]:
    """The bodies that a number before the verb of signing at `verb` means among those `told` of the event, if so many.

    `told`: each with its role; those who lend a place or help are left out where there are too many.
    """
    counted = _COUNTED.search(text, max(0, verb - _REACH), verb)
    if counted is None:
        return []
    size = count_of(counted["count"])
    for roles in _ROLES:
        meant = _of_kind(dict.fromkeys(name for name, role in told if role in roles), counted["what"])
        if len(meant) == size:
            return meant
    return []


def _of_kind(names: Iterable[str], what: str) -> list[str]:
    """Those of the names that are bodies of the kind which the words mean."""
    kind = ending_of(what)
    return [name for name in names if what in _ANY or (kind and (end := ending_of(name)) and end.kind == kind.kind)]

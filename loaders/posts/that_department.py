"""Departments and works that 该科 and 该厂 point back at, which nothing else in a text names: `骨科开展手术，由该科主任某某主刀`,
`在某地酒厂召开现场会，该厂厂长某某介绍了经验`."""

from __future__ import annotations

import re

from ..bodies.building import left_edge
from ..bodies.expand import expand
from ..language.body_words import ending_of
from ..language.patterns import lazy
from .walk import Walk

_THAT = lazy(r"该(?P<kind>教研室|科室|科|处|室|系|部|股|车间|厂|店|社|站|队)(?=[\u3400-\u9fff])")
_GOES_ON = lazy(r"[学技研教普目员长室理置分罚境于在统列内外门队署属委公事法]")
"""What makes the sign of a department the beginning of a longer word: 科|技, 处|理, 系|统."""
_NO_DEPARTMENT = lazy(r"(?:[该本各全每某几两多到何]|[一-十]{1,3}个|关|联|干|内|外|到|体|好|之|深|用|住|出|相)$")
_WORKS = frozenset("厂店社站队")
_WORKS_GO_ON = lazy(r"[长员房区会商址史铺面伍舍台点旗]")
"""The same behind the sign of a works, shop, cooperative, station or team: 厂|房, 社|会, 站|台."""
_NO_WORKS = lazy(r"(?:[工全各本我该此两几某多家建办设新列入]|[一-十]{1,3}[个家])$")
_FARTHEST = 200


def see_department(walk: Walk, start: int) -> list[str] | None:
    """Let a title at `start` that begins with 该科 or 该厂 be heard behind what it means, named last before it; what was near
    before; None where nothing points back."""
    that = _THAT.match(walk.text, start) if walk.text.startswith("该", start) else None
    if that is None or any(name.endswith(that["kind"]) for name in walk.near):
        return None
    kind = that["kind"]
    works = kind in _WORKS
    goes_on, no_name = (_WORKS_GO_ON, _NO_WORKS) if works else (_GOES_ON, _NO_DEPARTMENT)
    low = max(walk.entry, start - _FARTHEST)
    at = walk.text.rfind(kind, low, start)
    while at >= 0:
        end = at + len(kind)
        first = left_edge(walk.text, end, low)
        words = re.sub(r"\s", "", walk.text[first:end])
        named = at - first >= (3 if works else 1) and not no_name.search(words[: -len(kind)])
        if named and not goes_on.match(walk.text, end):
            near = walk.near
            walk.see(expand(words, walk.context, near) if ending_of(words) is not None else "")
            return near
        at = walk.text.rfind(kind, low, at)
    return None

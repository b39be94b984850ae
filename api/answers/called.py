"""Organizations by names that no document uses: what goes without saying added to them, or left out of them."""

from __future__ import annotations

from collections.abc import Iterator

from ...graph.store import Store
from ...model.patterns import lazy
from ...resolve.bodies import places
from ...resolve.forms import fold_organization
from .shapes import Row

_SPOKEN = (
    (lazy(r"(?<=[省市区县州])总$"), "总工会"),
    (lazy(r"^(?!共青团)([\u4e00-\u9fff]{2,}[省市区县州])团委$"), r"共青团\1委"),
)
_SIGNS = "市省县区州"
_SHORTEST, _LONGEST, _MANY = 2, 5, 100
_LEAST = 2
"""How much of a name must stand behind its place."""


def called(store: Store, asked: str) -> list[Row]:
    """The organizations that a name can mean though none bears it as written; rows as those of `Store.named`.

    The name in its other forms (政协平江市委员会 for 平江市政协), with the sign of its place (平江总工会 for
    平江市总工会), behind the greater place that it leaves out (东湖区政府 for 平江市东湖区人民政府); the first that
    finds any.
    """
    for short, full in _SPOKEN:
        asked = short.sub(full, asked)
    key = fold_organization(asked)
    return _exact(store, [key]) or _exact(store, _with_signs(asked)) or _below(store, key)


def _exact(store: Store, keys: list[str]) -> list[Row]:
    found = {row["id"]: row for key in dict.fromkeys(keys) for row in store.named(key, ["Organization"])}
    return [found[id_] for id_ in sorted(found)]


def _with_signs(asked: str) -> list[str]:
    """The keys of a name whose place has no sign, with each sign behind each beginning that may be the place."""
    if places(fold_organization(asked)):
        return []
    cuts = range(_SHORTEST, min(_LONGEST, len(asked) - _LEAST) + 1)
    return [fold_organization(f"{asked[:cut]}{sign}{asked[cut:]}") for cut in cuts for sign in _SIGNS]


def _below(store: Store, key: str) -> list[Row]:
    """Those whose name is a greater place and then the key, which begins with a place itself."""
    if not places(key):
        return []
    rows = store.search(key, ["Organization"], _MANY)
    return [row for row in rows if any(key == rest for form in row["names"] for rest in _lower(form))]


def _lower(form: str) -> Iterator[str]:
    """A name without its greatest place, without its two greatest, …, down to its last."""
    key = fold_organization(form)
    for place in places(key)[:-1]:
        key = key.removeprefix(place)
        yield key

"""Posts of a renamed body go on under the new name."""

import datetime as dt
import random

from cursus.model.bounds import certainty_on
from cursus.model.entity import Post
from cursus.resolve.inputs import Derivation, Ending, ResolvedHolding, TenureSettings
from cursus.resolve.lineage import derive_lineage

from .tenure_cases import ending, four, said, setters

OLD = Post(id="r-old", organization="o-old", role="会长", seats="one")
NEW = Post(id="r-new", organization="o-new", role="会长", seats="one")
NEWEST = Post(id="r-newest", organization="o-newest", role="会长", seats="one")
RENAMED = ending("renamed", "o-old", "2010-06-01")


def line(*holdings: ResolvedHolding, **more: object) -> Derivation:
    return derive_lineage(holdings, posts=(OLD, NEW), renamings=(RENAMED,), **more)  # type: ignore[arg-type]


def bounds(found: Derivation) -> list[tuple[str, str, tuple[str | None, ...]]]:
    return [(one.person, one.post, four(one)) for one in found.tenures]


def test_attested_on_both_sides_is_held_up_to_and_from_the_day() -> None:
    found = line(said("A", "2009-05-01", post="r-old"), said("A", "2011-05-01", post="r-new"))
    assert bounds(found) == [
        ("A", "r-old", (None, "2009-05-01", "2010-06-01", "2010-06-01")),
        ("A", "r-new", ("2010-06-01", "2010-06-01", "2011-05-01", None)),
    ]
    old, new = found.tenures
    assert setters(old, "end.latest") == setters(new, "start.latest") == {("renamed", "s-renamed")}
    assert old.id != new.id


def test_attested_before_only_may_go_on_within_the_gap() -> None:
    found = line(said("A", "2009-05-01", post="r-old"))
    assert bounds(found) == [
        ("A", "r-old", (None, "2009-05-01", "2009-05-01", "2010-06-01")),
        ("A", "r-new", ("2010-06-01", None, "2010-06-01", None)),
    ]
    old, new = found.tenures
    assert {one.tenure for one in found.changes} == {old.id}
    assert certainty_on(new.start, new.end, dt.date(2010, 7, 1)) == "possible"
    assert certainty_on(new.start, new.end, dt.date(2010, 5, 1)) is None
    assert len(line(said("A", "2009-05-01", post="r-old"), settings=TenureSettings(gap=1)).tenures) == 1


def test_ended_before_goes_on_under_no_other_name() -> None:
    holdings = (said("A", "2009-05-01", post="r-old"), said("A", "2009-09-01", "removed", post="r-old"))
    assert bounds(line(*holdings)) == [("A", "r-old", (None, "2009-05-01", "2009-09-01", "2009-09-01"))]


def test_attested_after_only_began_under_the_new_name_not_before_it() -> None:
    found = line(said("A", "2011-05-01", post="r-new"))
    assert bounds(found) == [("A", "r-new", ("2010-06-01", "2011-05-01", "2011-05-01", None))]


def test_successor_under_the_new_name_ends_the_one_before() -> None:
    found = line(said("A", "2009-05-01", post="r-old"), said("B", "2010-09-01", "elected", post="r-new"))
    assert sorted(bounds(found)) == [
        ("A", "r-new", ("2010-06-01", "2010-09-01", "2010-06-01", "2010-09-01")),
        ("A", "r-old", (None, "2009-05-01", "2009-05-01", "2010-06-01")),
        ("B", "r-new", ("2010-09-01", "2010-09-01", "2010-09-01", None)),
    ]
    assert sorted(one.change for one in found.changes) == ["came", "left"]


def test_old_name_used_after_the_renaming_counts_for_the_new_post() -> None:
    found = line(said("A", "2011-05-01", post="r-old"))
    assert [one.post for one in found.tenures] == ["r-new"]


def test_several_renamings_and_any_order() -> None:
    holdings = [
        said("A", "2009-05-01", post="r-old"), said("A", "2011-05-01", post="r-new"), said("A", "2013-05-01", post="r-newest"),
        said("B", "2014-01-01", "elected", post="r-newest"),
    ]  # fmt: skip
    second: Ending = ending("renamed", "o-new", "2012")
    found = derive_lineage(holdings, posts=(OLD, NEW, NEWEST), renamings=(RENAMED, second))
    assert bounds(found)[:3] == [
        ("A", "r-old", (None, "2009-05-01", "2010-06-01", "2010-06-01")),
        ("A", "r-new", ("2010-06-01", "2010-06-01", "2012-01-01", "2012-12-31")),
        ("A", "r-newest", ("2012-01-01", "2012-12-31", "2013-05-01", "2014-01-01")),
    ]
    random.Random(3).shuffle(holdings)
    assert derive_lineage(holdings, posts=(OLD, NEW, NEWEST), renamings=(RENAMED, second)) == found

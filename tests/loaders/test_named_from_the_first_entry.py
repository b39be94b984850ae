"""A house whose first entry gives it one name and a later one another without saying which it had: `改称某地区医院`."""

import pytest
from reading import held_by_year

TITLE = "青河地区人民医院大事记（1950—1980）\n\n1950年\n"
LATER = "\n\n1956年\n5月12日　外科主任陆大川作报告。\n\n1970年\n1月　{}\n\n1973年\n6月20日　外科主任陆大川作报告。\n"
FIRST = (
    "4月　省卫生厅派员接收原省立青河医院，改建为青河专区人民医院。",
    "4月　青河县卫生院改称青河专区医院。",
    "4月　原青河公立医院扩建为青河专区人民医院，设病床30张。",
)
RENAMED = ("改称青河地区人民医院。", "医院更名为青河地区人民医院。", "经批准，更名为青河地区人民医院。")


def _of(year: str, raw: str) -> set[str]:
    return {one.split()[1] for one in held_by_year(raw).get(year, set())}


@pytest.mark.parametrize("renamed", RENAMED)
@pytest.mark.parametrize("first", FIRST)
def test_its_first_name_lasts_until_it_is_renamed(first: str, renamed: str) -> None:
    raw = TITLE + first + LATER.format(renamed)
    name = "青河专区医院" if "专区医院" in first else "青河专区人民医院"
    assert _of("1956", raw) == {f"{name}外科"}
    assert _of("1973", raw) == {"青河地区人民医院外科"}


def test_its_first_name_may_be_that_of_a_county() -> None:
    raw = TITLE + "4月　省卫生厅批准云山县卫生院改称云山县人民医院。" + LATER.format("改称青河地区人民医院。")
    assert _of("1956", raw) == {"云山县人民医院外科"}
    assert _of("1973", raw) == {"青河地区人民医院外科"}


def test_a_first_entry_without_a_name_gives_none() -> None:
    raw = TITLE + "4月　设病床30张。" + LATER.format("改称青河地区人民医院。")
    assert _of("1956", raw) == {"青河地区人民医院外科"}

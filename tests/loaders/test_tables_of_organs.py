"""Tables of the organs that a congress elected: units and offices carried down, names set as wide apart as within."""

from __future__ import annotations

from itertools import pairwise

import pytest
from reading import dated_whole

from cursus.loaders.cleaning.cell_names import names_apart

HEAD = (
    "云州市轻工工会志（1998—2021）\n\n第四节　第四次代表大会\n\n2021年9月27日至28日，云州市轻工工会第四次代表大会召开。"
    "李大山作委员会工作报告。\n\n大会选举产生的机构及人员见表2-4。\n\n"
)
OWN = "云州市轻工工会"
ROWS = (
    ("第四届委员会", "主席", "李　明（连任）"),
    ("", "副主席", "赵　直　王　野（挂职）　康　健（兼职）"),
    ("", "常务委员", "史　诗　赵　直　李　明"),
    ("", "", "康　健"),
    ("经费审查委员会", "主任", "龙　飞"),
    ("", "副主任", "严　实　常　乐　佟　画"),
)
FOUND = {
    f"2021-09-28 李明 {OWN} 主席 elected",
    *(f"2021-09-28 {name} {OWN} 副主席 elected" for name in ("赵直", "王野", "康健")),
    *(f"2021-09-28 {name} {OWN} 常务委员 elected" for name in ("史诗", "赵直", "李明", "康健")),
    f"2021-09-28 龙飞 {OWN}经费审查委员会 主任 elected",
    *(f"2021-09-28 {name} {OWN}经费审查委员会 副主任 elected" for name in ("严实", "常乐", "佟画")),
}


def _table(caption: str, unit: str = "机构") -> str:
    lines = [(unit, "职务", "姓名"), *ROWS]
    return caption + "".join(f"{one:　<10}{two:　<7}{three}\n" for one, two, three in lines)


def _elected(text: str) -> set[str]:
    return {one for one in dated_whole(text) if "09-28 " in one and "elected" in one}


@pytest.mark.parametrize("unit", ["机构", "组织", "机构名称"])
@pytest.mark.parametrize(
    "caption",
    [
        "表2-4　第四届委员会及经审组织（2021年9月28日）\n",
        "表2－4　第四届领导机构（2021年9月28日选举）\n",
        "表8：第四届委员会成员（2021年9月28日）\n",
    ],
)
def test_a_table_that_the_election_points_to(unit: str, caption: str) -> None:
    assert _elected(HEAD + _table(caption, unit)) == FOUND


def test_a_table_no_election_points_to_only_states() -> None:
    caption = "表2-4　第四届委员会及经审组织（2021年9月28日）\n"
    text = HEAD.replace("大会选举产生的机构及人员见表2-4。", "大会通过决议。") + _table(caption)
    assert f"2021-09-28 李明 {OWN} 主席" in dated_whole(text)
    assert not _elected(text)


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("赵　直　王　野", ["赵　直", "王　野"]),
        ("赵 直 王 野（女） 康 健", ["赵 直", "王 野（女）", "康 健"]),
        ("赵　直　欧阳明　王　野", ["赵　直", "欧阳明", "王　野"]),
        ("王　小　明　李　大　海", ["王　小　明　李　大　海"]),
        ("赵　直　小　明", ["赵　直　小　明"]),
        ("赵　直　王　野　康", ["赵　直　王　野　康"]),
        ("赵　直", ["赵　直"]),
    ],
)
def test_pairs_of_characters_are_names_where_no_other_reading_is_as_good(cell: str, names: list[str]) -> None:
    cuts = [0, *sorted(names_apart(cell)), len(cell)]
    assert [cell[low:high].strip() for low, high in pairwise(cuts)] == names

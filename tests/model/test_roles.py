"""Roles taken apart, their seats, and which questions find them."""

import csv
from importlib.resources import files

import pytest

from cursus.model.roles import finds, found_under, parse_role, same_seat, seats_of


@pytest.mark.parametrize(
    ("role", "unit", "modifiers", "head"),
    [
        ("主席", "", (), "主席"),
        ("常务副主席", "", ("常务", "副"), "主席"),
        ("党组副书记", "党组", ("副",), "书记"),
        ("代市长", "", ("代",), "市长"),
        ("代理检察长", "", ("代理",), "检察长"),
        ("终身名誉会长", "", ("终身名誉",), "会长"),
        ("书记处第一书记", "书记处", ("第一",), "书记"),
        ("机关党委专职副书记", "机关党委", ("专职", "副"), "书记"),
        ("副主任委员", "", ("副",), "主任委员"),
        ("主任医师", "", (), "主任医师"),
        ("校长助理", "校长", (), "助理"),
        ("书记员", "", (), "书记员"),
        ("掌灯人", "掌灯人", (), ""),
        ("", "", (), ""),
    ],
)
def test_parts(role: str, unit: str, modifiers: tuple[str, ...], head: str) -> None:
    parsed = parse_role(role)
    assert (parsed.unit, parsed.modifiers, parsed.head) == (unit, modifiers, head)
    assert parsed.text == role


ONE = "主席 书记 党组书记 主任 会长 理事长 院长 校长 市长 部长 局长 检察长 秘书长 总经理 代市长 第一书记 主任委员 政委"
MANY = (
    "副主席 常务副主席 第一副主任 党组副书记 副主任委员 委员 常委 常务委员 党组成员 代表 理事 监事 顾问 组长 书记处书记 "
    "轮值会长 联席主席 执行会长 名誉主席 候补委员 主任医师 主任科员 书记员 校长助理 掌灯人"
)


@pytest.mark.parametrize("role", ONE.split())
def test_one_seat(role: str) -> None:
    assert seats_of(role) == "one"


@pytest.mark.parametrize("role", MANY.split())
def test_many_seats(role: str) -> None:
    assert seats_of(role) == "many"


def test_organization_can_decide_the_seats() -> None:
    assert seats_of("组长", "云桥县纪委派驻纪检组") == "one"
    assert seats_of("组长", "云桥县联合工作组") == "many"


def test_seats_set_by_hand_say_one_or_many_of_a_role() -> None:
    lines = (files("cursus.model") / "seats.tsv").read_text(encoding="utf-8").splitlines()
    rows = list(csv.DictReader(lines, delimiter="\t"))
    assert rows and all(row["role"] and row["seats"] in ("one", "many") for row in rows)


def test_acting_sits_in_the_seat_and_honorary_does_not() -> None:
    assert same_seat("代市长", "市长")
    assert same_seat("党组代书记", "党组书记")
    assert not same_seat("名誉校长", "校长")
    assert not same_seat("常务副主席", "主席")
    assert not same_seat("第一书记", "书记")


@pytest.mark.parametrize(
    ("asked", "role", "found"),
    [
        ("副主席", "常务副主席", True),
        ("副主席", "兼职副主席", True),
        ("常务副主席", "副主席", False),
        ("市长", "代市长", True),
        ("代市长", "市长", False),
        ("主席", "名誉主席", False),
        ("主席", "副主席", False),
        ("常委", "常务委员", True),
        ("常务委员", "常委", True),
        ("书记", "党组书记", False),
        ("掌灯人", "掌灯人", True),
    ],
)
def test_what_a_question_finds(asked: str, role: str, found: bool) -> None:
    assert finds(asked, role) is found


def test_a_role_is_found_under_itself_first() -> None:
    assert found_under("常务副主席") == ("常务副主席", "副主席")
    assert found_under("主席") == ("主席",)

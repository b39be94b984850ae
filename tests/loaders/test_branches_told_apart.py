"""Branches of the party within a house by the words that tell them apart, each of the house and none of another branch."""

import pytest
from reading import held_whole

_HOUSE = "青溪省地质测绘院"


@pytest.mark.parametrize(
    ("told", "held"),
    [
        ("离退休党支部书记阮碧青发言。", {"阮碧青 离退休党支部 书记"}),
        ("离休干部党支部书记钱二虎发言。", {"钱二虎 离休干部党支部 书记"}),
        ("退休党支部书记钱二虎发言。", {"钱二虎 退休党支部 书记"}),
        (
            "地质处党支部书记苏小满（女）、离退休党支部书记阮碧青先后发言。",
            {"苏小满 地质处 党支部书记", "阮碧青 离退休党支部 书记"},
        ),
        (
            "机关第一党支部书记石磊、物探队党支部书记尹力参加。",
            {"石磊 机关第一党支部 书记", "尹力 物探队党支部 书记"},
        ),
    ],
)
def test_branches_beside_one_another_are_of_the_house(told: str, held: set[str]) -> None:
    whole = {one.replace(" ", f" {_HOUSE}", 1) for one in held}
    assert held_whole(f"{_HOUSE}大事记\n\n2003年\n\n2月4日　召开工作会议。\n6月30日　{told}\n") == whole


def test_a_branch_of_guests_stays_theirs() -> None:
    told = "宁川医院院长尹力、离退休党支部书记阮碧青来院座谈。宁川市教育局离退休干部党总支书记王保国介绍经验。"
    held = held_whole(f"{_HOUSE}大事记\n\n2003年\n\n2月4日　召开工作会议。\n6月30日　{told}\n")
    assert "阮碧青 宁川医院离退休党支部 书记" in held
    assert "王保国 宁川市教育局 离退休干部党总支书记" in held


def test_somebody_retired_was_what_is_told_of_him() -> None:
    held = held_whole(f"{_HOUSE}大事记\n\n2003年\n\n2月4日　召开工作会议。\n6月30日　离休老院长孙宝国出席。\n")
    assert held == {f"孙宝国 {_HOUSE} 院长 former"}


@pytest.mark.parametrize("name", ["农大明", "农家川"])
def test_a_name_behind_an_office_is_no_school(name: str) -> None:
    told = f"时任平远市市长{name}来院商谈水库设计事宜，副院长马向东接待。"
    held = held_whole(f"{_HOUSE}大事记\n\n2003年\n\n2月4日　召开工作会议。\n6月30日　{told}\n")
    assert f"{name} 平远市人民政府 市长 then" in held


def test_those_who_help_the_chief_designer() -> None:
    told = "青溪水利枢纽工程设计项目部成立，尹力任项目经理，石磊任副设总，苏小满任设总助理。建设总公司经理马向东参加。"
    held = held_whole(f"{_HOUSE}大事记\n\n2003年\n\n2月4日　召开工作会议。\n6月30日　{told}\n")
    team = "青溪水利枢纽工程设计项目部"
    assert {f"石磊 {team} 副设总 appointed", f"苏小满 {team} 设总助理 appointed"} <= held
    assert "马向东 建设总公司 经理" in held


def test_the_branch_of_the_offices_behind_another_is_of_the_house() -> None:
    told = "院离退休党支部书记郎世宁、机关党支部书记应小红发言。"
    held = held_whole(f"{_HOUSE}大事记\n\n2003年\n\n2月4日　召开工作会议。\n6月30日　{told}\n")
    assert held == {f"郎世宁 {_HOUSE}离退休党支部 书记", f"应小红 {_HOUSE} 机关党支部书记"}

"""Whose secretary a congress of the party within a body elects."""

import pytest
from reading import held_whole

HEAD = "云州工业大学一九九六年大事记\n\n6月8日　"
BODY = "云州工业大学"


@pytest.mark.parametrize(
    "text",
    [
        "中共云州工业大学第六次代表大会召开。大会选举产生了由十七人组成的中共云州工业大学第六届委员会和由七人组成的纪律检查委员会。在六届一次全委会上，伊林当选为书记，高流当选为副书记；在纪委全会上，古达当选为纪委书记。",
        "中共云州工业大学第六次代表大会召开。大会选举产生新一届党委和纪委。伊林当选为书记，高流当选为副书记，古达当选为纪委书记。",
        "学校第六次党代会召开，选举产生新一届党委、纪委。伊林当选书记，高流当选副书记，古达当选纪委书记。",
        "中共云州工业大学第六次代表大会召开，选举产生第六届委员会和纪律检查委员会。六届一次全会选举伊林为书记，高流为副书记。纪委全会上，古达当选为书记。",
    ],
)
def test_the_secretary_is_the_committees(text: str) -> None:
    assert held_whole(f"{HEAD}{text}\n") == {
        f"伊林 {BODY} 党委书记 elected",
        f"高流 {BODY} 党委副书记 elected",
        f"古达 {BODY} 纪委书记 elected",
    }


def test_a_branch_has_its_own() -> None:
    found = held_whole(f"{HEAD}学校第六次党代会闭幕。机关党支部改选，伊林当选为书记。\n")
    assert f"伊林 {BODY} 党委书记 elected" not in found

"""A federation of the disabled: its presidium and its executive council, whose heads and deputies are told apart."""

from __future__ import annotations

import pytest
from reading import held_whole

HEAD = "松河市残疾人联合会第七次代表大会公报\n\n（2022年6月15日）\n\n松河市残疾人联合会第七次代表大会于2022年6月14日至15日举行。\n\n"


@pytest.mark.parametrize(
    "told",
    [
        "会议选举蓝田为市残联第七届主席团主席，莫如山、陆明为副主席。",
        "选举产生了市残联第七届主席团主席蓝田，副主席莫如山、陆明。",
        "会议选举蓝田为主席团主席，莫如山、陆明当选为副主席。",
    ],
)
def test_deputies_of_the_presidium(told: str) -> None:
    found = {one.split(" ", 2)[2] for one in held_whole(f"{HEAD}{told}\n")}
    assert found == {"主席团主席 elected", "主席团副主席 elected"}


@pytest.mark.parametrize(
    "told",
    [
        "会议任命陆明为市残联第七届执行理事会理事长，石敬山、杨青为副理事长。",
        "会议任命了市残联第七届执行理事会组成人员：\n理 事 长　陆明\n副理事长　石敬山　杨青　侯鸣（兼职）\n",
        "会议通过了市残联第七届执行理事会成员名单：\n理事长：陆明\n副理事长：石敬山、杨青\n",
    ],
)
def test_those_of_the_executive_council(told: str) -> None:
    posts = {
        "".join(one.split()[1:3]).split("会", 1)[1]
        for one in held_whole(HEAD + told.replace("市残联", "市残疾人联合会"))
    }
    assert posts == {"执行理事会理事长", "执行理事会副理事长"}


@pytest.mark.parametrize("told", ["市残联理事长陆明、副理事长石敬山出席。", "会议选举陆明为主席，石敬山为副主席。"])
def test_heads_of_the_federation_itself_are_in_no_organ(told: str) -> None:
    assert not any("执行" in one or "主席团" in one for one in held_whole(f"{HEAD}{told}\n"))


@pytest.mark.parametrize(
    ("verb", "basis"),
    [
        ("分别选举了", "elected"),
        ("选举产生了新一届", "elected"),
        ("分别推选出", "elected"),
        ("聘任了", "appointed"),
    ],
)
def test_heads_of_bodies_one_after_the_other_came_to_office_as_the_verb_says(verb: str, basis: str) -> None:
    told = f"各专门协会{verb}主席：市盲人协会卢照明，市聋人协会吴声远。"
    assert held_whole(f"{HEAD}{told}\n") == {
        f"卢照明 松河市盲人协会 主席 {basis}",
        f"吴声远 松河市聋人协会 主席 {basis}",
    }


def test_heads_of_bodies_that_are_only_listed_have_their_offices() -> None:
    told = "各专门协会主席分别为：市盲人协会卢照明，市聋人协会吴声远。"
    assert {one.split()[-1] for one in held_whole(f"{HEAD}{told}\n")} == {"主席"}

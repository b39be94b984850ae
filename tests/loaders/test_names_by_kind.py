"""Those who are given an office and are told by their kind only, and those who get one as they come back."""

import pytest
from reading import held_whole

HEAD = "云州市青溪医院院史\n\n1943年创办青溪医院。\n\n"
BODY = "云州市青溪医院革命委员会"


@pytest.mark.parametrize(
    "text",
    [
        "成立革命委员会，军宣队代表武平任主任，工宣队代表罗敏、医生毛兰任副主任。",
        "成立革命委员会，军代表武平任主任，工人代表罗敏、医生毛兰任副主任。",
        "成立革命委员会，由军队代表武平任主任，革命干部罗敏和群众代表毛兰任副主任。",
        "成立革命委员会，解放军代表武平任主任，教师代表罗敏、学生代表毛兰分别任副主任。",
    ],
)
def test_named_by_kind(text: str) -> None:
    assert {
        f"武平 {BODY} 主任 appointed",
        f"罗敏 {BODY} 副主任 appointed",
        f"毛兰 {BODY} 副主任 appointed",
    } <= held_whole(f"{HEAD}1968年10月{text}\n")


@pytest.mark.parametrize("back", ["恢复工作", "落实政策", "平反昭雪"])
def test_given_an_office_on_coming_back(back: str) -> None:
    assert "罗敏 云州市青溪医院 副院长 appointed" in held_whole(f"{HEAD}1973年4月，罗敏{back}，任副院长。\n")


@pytest.mark.parametrize("organ", ["党总支", "党委", "党支部"])
def test_the_party_is_the_houses(organ: str) -> None:
    text = f"{HEAD}1968年10月成立革命委员会，武平任主任。1973年4月，罗敏任革委会副主任兼{organ}书记。\n"
    assert f"罗敏 云州市青溪医院 {organ}书记 appointed" in held_whole(text)

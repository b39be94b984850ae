"""A head and his deputies told in one word: the first of those named is the head, the others are the deputies."""

import pytest
from reading import held_whole

_COUNCIL = "云历县参议会"


@pytest.mark.parametrize(
    "told",
    [
        "县参议会成立，选举范立中、姚新民为正、副参议长。",
        "县参议会成立，选举范立中、姚新民为正副参议长。",
        "县参议会召开，选出正副参议长范立中、姚新民。",
        "县参议会召开，范立中、姚新民当选正、副参议长。",
    ],
)
def test_two_have_one_office_each(told: str) -> None:
    """正、副参议长 are two offices, in the order of the names."""
    found = {"范立中 云历县参议会 参议长 elected", "姚新民 云历县参议会 副参议长 elected"}
    assert held_whole(f"云历县大事记\n\n1944年\n\n5月 {told}\n") == found


@pytest.mark.parametrize(
    ("told", "body", "head", "basis"),
    [
        ("县工会成立，推选张大海、李大江、赵大河为正副主席。", "云历县工会", "主席", " elected"),
        ("县农会第一次代表大会选举正副主任张大海、李大江、赵大河。", "云历县农会", "主任", " elected"),
        ("县委正副书记张大海、李大江、赵大河出席会议。", "云历县委", "书记", ""),
    ],
)
def test_the_first_of_several_is_the_head(told: str, body: str, head: str, basis: str) -> None:
    """Only the first is the head, and no deputy."""
    found = {f"张大海 {body} {head}{basis}", *(f"{one} {body} 副{head}{basis}" for one in ("李大江", "赵大河"))}
    assert held_whole(f"云历县大事记\n\n1944年\n\n5月 {told}\n") == found


def test_each_may_take_his_own_by_him() -> None:
    """分别担任 behind the names, and 分别为 before them."""
    told = "5月 县商会改选，正、副会长由范立中、姚新民分别担任。\n7月 县妇联成立，正、副主任分别为张桂花、李秀英。\n"
    assert held_whole(f"云历县大事记\n\n1944年\n\n{told}") == {
        "范立中 云历县商会 会长 elected",
        "姚新民 云历县商会 副会长 elected",
        "张桂花 云历县妇联 主任",
        "李秀英 云历县妇联 副主任",
    }


@pytest.mark.parametrize("name", ["李正", "王方正", "欧阳正"])
@pytest.mark.parametrize(("office", "deputy"), [("院长", "副院长"), ("纪委书记", "副院长"), ("工会主席", "副主席")])
def test_a_name_that_ends_so_is_no_office(name: str, office: str, deputy: str) -> None:
    found = held_whole(f"青山职业学院大事记\n（2018年）\n\n1月11日　学院{office}{name}、{deputy}罗江参加会议。\n")
    assert {one.split(" ")[0] for one in found} == {name, "罗江"}
    assert any(one.startswith("罗江 ") and one.endswith(f" {deputy}") for one in found)


@pytest.mark.parametrize("both", ["正、副总裁判", "正副总裁判", "正、副裁判"])
def test_an_umpire_is_no_president(both: str) -> None:
    """总裁 does not end within 总裁判."""
    told = f"5月30日 技术比赛举行，云历县工会主席张大海、云历县财校校长李大江分别担任{both}。\n"
    found = held_whole(f"云历县大事记\n\n1998年\n\n{told}")
    assert found == {"张大海 云历县工会 主席", "李大江 云历县财校 校长"}

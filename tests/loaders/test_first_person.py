"""A report in the first person: 本人 and 我 are who gives it, if a line below the title says who that is."""

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Participation

OWN = "云州市钟表行业协会"
GIVER = f"方同舟 {OWN} 会长"


def _report(told: str, giver: str = "会长　方同舟", address: str = "各位会员：") -> str:
    return f"{OWN}第三届理事会工作报告\n（2017年11月28日）\n{giver}\n\n{address}\n\n2015年4月9日，{told}\n"


@pytest.mark.parametrize("me", ["本人", "我"])
@pytest.mark.parametrize("verb", ["补选", "选举", "推选"])
@pytest.mark.parametrize("address", ["各位会员：", "各位代表、同志们：", "尊敬的各位领导，各位会员："])
def test_who_is_chosen_with_others(me: str, verb: str, address: str) -> None:
    found = held_whole(_report(f"三届四次理事会{verb}{me}为会长、高有田为常务副会长。", address=address))
    assert found == {GIVER, f"{GIVER} elected", f"高有田 {OWN} 常务副会长 elected"}


@pytest.mark.parametrize("told", ["我和高有田陪同", "本人与秘书长高有田陪同", "我陪同"])
def test_who_comes_along(told: str) -> None:
    said = read_whole(_report(f"副市长何立言一行到协会调研，{told}。")).statements
    assert "方同舟" in {one.person.name for one in said if isinstance(one, Participation)}


@pytest.mark.parametrize(
    ("giver", "address", "told"),
    [
        ("", "各位会员：", "三届四次理事会补选本人为会长。"),
        ("会长　方同舟", "", "三届四次理事会补选本人为会长。"),
        ("会长　方同舟　秘书长　高有田", "各位会员：", "三届四次理事会补选本人为会长。"),
        ("会长　方同舟", "各位会员：", "协会同意本人意愿，为会员服务，我市同行出席年会。"),
    ],
)
def test_nobody_where_it_is_not_told_who_speaks(giver: str, address: str, told: str) -> None:
    assert not any(one.endswith("elected") for one in held_whole(_report(told, giver, address)))

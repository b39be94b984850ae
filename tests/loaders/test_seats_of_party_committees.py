"""Those whom the congress of the party within an institution elects: the seats of its committee and of that of discipline."""

from __future__ import annotations

import pytest
from reading import held_whole

HEAD = "云州市第二人民医院2021年大事记\n\n4月7日　"
SEATS = {f"{name} 云州市第二人民医院 党委委员 elected" for name in ("赵鸣", "段云山")}
DISCIPLINE = {f"{name} 云州市第二人民医院 纪委委员 elected" for name in ("线怀山", "冷江")}


@pytest.mark.parametrize(
    "met", ["中国共产党云州市第二人民医院第六次党员代表大会召开。", "医院召开第六次党员代表大会。"]
)
@pytest.mark.parametrize(
    "told",
    [
        "大会选举产生第七届委员会委员2名：赵鸣、段云山；纪律检查委员会委员2名：线怀山、冷　江。",
        "大会选举产生中共云州市第二人民医院第七届委员会委员：赵鸣、段云山，纪律检查委员会委员：线怀山、冷江。",
        "大会选举产生新一届党委委员2名：赵鸣、段云山；纪委委员2名：线怀山、冷江。",
        "大会选举产生第七届委员会委员赵鸣、段云山，第七届纪律检查委员会委员线怀山、冷江。",
    ],
)
def test_seats_are_the_institutions(met: str, told: str) -> None:
    assert held_whole(HEAD + met + told + "\n") == SEATS | DISCIPLINE


def test_a_bare_committee_of_discipline_is_the_institutions() -> None:
    told = "医院召开党风廉政会，纪律检查委员会书记线怀山讲话。选举冷江为纪律检查委员会副书记。\n"
    assert held_whole(HEAD + told) == {
        "线怀山 云州市第二人民医院 纪委书记",
        "冷江 云州市第二人民医院 纪委副书记 elected",
    }


def test_a_union_elects_its_own_committee() -> None:
    told = "医院工会第三次会员代表大会召开，选举产生第三届委员会委员2名：赵鸣、段云山。\n"
    assert {one.rpartition(" ")[0].rpartition(" ")[2] for one in held_whole(HEAD + told)} == {"委员"}


@pytest.mark.parametrize("own", ["云州市总工会", "中共云州市委"])
@pytest.mark.parametrize("met", ["中国共产党云州市第七次代表大会召开。", "中共云州市第七次代表大会闭幕。"])
def test_the_congress_of_a_place_elects_its_committee(own: str, met: str) -> None:
    told = "大会选举产生第七届委员会委员2名：赵鸣、段云山；纪律检查委员会委员2名：线怀山、冷江。\n"
    assert held_whole(f"{own}2021年大事记\n\n4月7日　{met}{told}") == {
        "赵鸣 云州市委 委员 elected",
        "段云山 云州市委 委员 elected",
        "线怀山 云州市纪律检查委员会 委员 elected",
        "冷江 云州市纪律检查委员会 委员 elected",
    }

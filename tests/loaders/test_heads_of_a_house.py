"""Bare heads in the papers of a house, beside groups that it set up, guests, and offices told in passing."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Hosting

_HOSPITAL = "云川市第三人民医院大事记\n\n2003年\n\n"


@pytest.mark.parametrize(
    ("title", "short"),
    [
        ("云川市第三人民医院", "市三医院院长"),
        ("云川市第三人民医院", "市三院院长"),
        ("云川市第八中学", "市八中校长"),
        ("云川市第一小学", "市一小校长"),
        ("江苏省第二人民医院", "省二院院长"),
    ],
)
def test_houses_go_by_their_number(title: str, short: str) -> None:
    posts = held_whole(f"{title}大事记\n\n1985年\n\n3月12日　主管部门任命周大同为{short}。\n")
    assert f"周大同 {title} {short[-2:]} appointed" in posts


def test_a_number_that_two_houses_have_stands_for_none() -> None:
    posts = held_whole(
        "云川市大事记\n\n1985年\n\n3月12日　市三院院长周大同到会。\n3月15日　市第三人民医院、市第三医院联合义诊。\n"
    )
    assert not any("第三" in one for one in posts)


def test_former_heads_are_of_the_house_and_not_of_its_headquarters() -> None:
    posts = held_whole(
        f"{_HOSPITAL}4月22日　医院成立防汛抗旱指挥部，史文景任指挥长，温一故任政委。\n\n"
        "（附）历任院长：钱一民（1971.10—1983.3）　方小舟（1983.3—1995.3）\n"
    )
    assert {one.split(" ")[1] for one in posts if " 院长" in one} == {"云川市第三人民医院"}
    assert any(one.startswith("史文景 云川市第三人民医院防汛抗旱指挥部") for one in posts)


def test_heads_called_after_the_house_are_not_those_of_a_guest_before_them() -> None:
    posts = held_whole(
        f"{_HOSPITAL}10月15日　建院50周年庆祝大会举行。市卫生局局长周大同、南华大学副校长方小舟及老院长钱一民、原党委书记温一故出席。\n"
    )
    assert {"钱一民 云川市第三人民医院 院长 former", "温一故 云川市第三人民医院 党委书记 former"} <= posts


@pytest.mark.parametrize("told", ["关于文艺工作的批示精神", "的讲话精神", "在全市会议上的讲话"])
def test_offices_whose_words_are_told_are_nobodys_home(told: str) -> None:
    posts = held_whole(
        f"云川市文联大事记\n\n2016年\n\n5月20日　市文联召开会议，传达市委书记{told}，办公室主任周大同汇报工作。\n"
    )
    assert posts == {"周大同 云川市文联办公室 主任"}


def test_a_firm_abroad_is_no_branch_by_the_end_of_its_name() -> None:
    found = read_whole(
        "云川矿山机器集团有限责任公司大事记\n\n1998年\n\n12月5日　公司与德国西门子公司签订合作协议，总经理周大同出席。\n"
    )
    hosts = {one.organization for one in found.statements if isinstance(one, Hosting)}
    assert hosts == {"云川矿山机器集团有限责任公司", "德国西门子公司"}

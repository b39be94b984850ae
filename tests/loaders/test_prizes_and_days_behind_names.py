"""Who is given a prize, behind a name that ends before 获; and lists of appointments that the next day's entry ends."""

import pytest
from reading import held_whole


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("外科医师滕飞获个人一等奖。", "滕飞 九江市第一医院外科 医师"),
        ("外科主任滕飞获全国先进工作者称号。", "滕飞 九江市第一医院外科 主任"),
        ("外科主任滕飞获省级教学能手。", "滕飞 九江市第一医院外科 主任"),
        ("外科主任滕飞获得“优秀医师”称号。", "滕飞 九江市第一医院外科 主任"),
        ("外科主任李获主持会议。", "李获 九江市第一医院外科 主任"),
    ],
)
def test_a_name_ends_before_a_prize(sentence: str, expected: str) -> None:
    assert expected in held_whole(f"九江市第一医院2015年大事记\n\n3月9日　{sentence}")


def test_a_list_ends_before_the_next_day_in_words() -> None:
    told = held_whole(
        "九江财经学校一九九八年大事记\n\n三月五日　学校聘任中层干部：教务科长滕飞，团委书记孟花。\n"
        "四月二十日　市教委主任邹立来校视察。"
    )
    assert {"滕飞 九江财经学校教务科 科长 appointed", "邹立 九江市教委 主任"} <= told

"""Rows of offices and names with a blank between, below the sentence that names the offices with their bodies."""

from __future__ import annotations

import pytest
from reading import based_whole, held_whole

_HEAD = "清水县{0}召开第五次代表大会\n2022-06-17\n\n6月16日，清水县{0}第五次代表大会召开。\n\n"


@pytest.mark.parametrize("gap", ["　", "  ", "："])
@pytest.mark.parametrize("verb", ["会议还选举产生了", "大会同时选举产生了"])
def test_each_office_is_of_the_body_it_was_named_with(verb: str, gap: str) -> None:
    rows = f"理事长{gap}林　森\n副理事长{gap}石　丽（女，苗族）　罗　江\n理　事{gap}杨思远（兼）、梁上燕（兼）\n"
    text = _HEAD.format("残联") + f"{verb}县残联理事长、副理事长和执行理事会理事：\n{rows}"
    assert based_whole(text) == {
        "林森 清水县残联 理事长 elected",
        "石丽 清水县残联 副理事长 elected",
        "罗江 清水县残联 副理事长 elected",
        "杨思远 清水县残联执行理事会 理事 elected",
        "梁上燕 清水县残联执行理事会 理事 elected",
    }


@pytest.mark.parametrize(
    "told",
    [
        "会议选举产生了县文联主席、副主席和秘书长。",
        "会议选举产生了县文联主席、副主席、秘书长：",
        "大会选举产生了县文联新一届主席、副主席、秘书长，名单如下：",
        "经投票，选举结果如下：",
    ],
)
def test_offices_with_a_blank_behind_them_are_labels(told: str) -> None:
    text = (
        _HEAD.format("文联") + f"{told}\n主　席　林　森\n副主席　石　丽（女）　罗　江　何文清\n秘书长　何文清（兼）\n"
    )
    assert based_whole(text) == {
        "林森 清水县文联 主席 elected",
        "石丽 清水县文联 副主席 elected",
        "罗江 清水县文联 副主席 elected",
        "何文清 清水县文联 副主席 elected",
        "何文清 清水县文联 秘书长 elected",
    }


@pytest.mark.parametrize(
    "said",
    [
        "何文清介绍了产业发展情况，希望学校的人才、技术在清水落地。",
        "何文清希望学校继续办好专业。",
        "何文清致辞，也希望学校加大支持。",
    ],
)
def test_what_somebody_hopes_of_the_school_names_none(said: str) -> None:
    text = (
        f"我校与清水县开展校地合作\n2017-05-19\n\n5月18日，云州工程学院与清水县政府签约仪式举行。清水县县长何文清出席。{said}"
        "县科技局与学校科技处签署协议，学校科技处处长石丽签字。\n"
    )
    assert "石丽 云州工程学院科技处 处长" in held_whole(text)


def test_a_school_called_hope_keeps_its_name() -> None:
    text = "清水县教育局大事记\n2017年\n5月18日，清水县石岭希望学校校长石丽到会。\n"
    assert "石丽 清水县石岭希望学校 校长" in held_whole(text)


def test_rows_of_a_later_day_are_of_no_group_set_up_before() -> None:
    text = (
        "汉中市茶业协会大事记\n\n2014年\n\n3月12日　市茶协印发《关于成立专家委员会的通知》。\n\n2015年\n\n"
        "12月18日　市茶协第三次会员代表大会召开，选举产生第三届理事会、监事会负责人：\n\n会　　长　田大野\n\n"
        "副 会 长　蔺春芽　武建设\n"
    )
    assert {"田大野 汉中市茶业协会 会长 elected", "蔺春芽 汉中市茶业协会 副会长 elected"} <= held_whole(text)


def test_the_league_of_the_fifties_keeps_its_whole_name() -> None:
    text = "卢氏县大事记\n\n1951年\n\n5月4日　大会选举景兰亭为中国新民主主义青年团卢氏县委员会书记。\n"
    assert held_whole(text) == {"景兰亭 中国新民主主义青年团卢氏县委员会 书记 elected"}

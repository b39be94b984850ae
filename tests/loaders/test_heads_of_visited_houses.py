"""Heads of a house that others came to, who stand behind them by their bare titles."""

import pytest
from reading import held_whole

HEAD = "常州市总工会2020年大事记\n\n3月5日，"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("市总工会主席尤克俭到华盛钢铁集团调研，董事长滕立平陪同。", "滕立平 华盛钢铁集团 董事长"),
        ("市总工会主席尤克俭到华盛钢铁集团调研，工会主席滕立平陪同。", "滕立平 华盛钢铁集团工会 主席"),
        ("市总工会主席尤克俭一行赴无锡市总工会学习，主席滕立平接待。", "滕立平 无锡市总工会 主席"),
        ("市总工会主席尤克俭到武进区总工会检查，主席滕立平陪同。", "滕立平 常州市武进区总工会 主席"),
        ("市总工会主席尤克俭到武进区总工会检查，副主席滕立平汇报了工作。", "滕立平 常州市武进区总工会 副主席"),
        ("市总工会主席尤克俭走访武进区总工会，与主席滕立平座谈。", "滕立平 常州市武进区总工会 主席"),
        ("市总工会主席尤克俭到市纺织工业公司走访，党委书记滕立平陪同。", "滕立平 常州市纺织工业公司 党委书记"),
        ("市总工会主席尤克俭到红梅街道调研，党工委书记滕立平陪同。", "滕立平 常州市红梅街道 党工委书记"),
        ("无锡市总工会主席尤克俭访问苏州市总工会，主席滕立平介绍情况。", "滕立平 苏州市总工会 主席"),
    ],
)
def test_who_is_visited_heads_that_house(sentence: str, expected: str) -> None:
    assert expected in held_whole(HEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "市总工会主席尤克俭到武进区总工会检查，副主席滕立平陪同。",
        "市总工会主席尤克俭到省总工会汇报工作，副主席滕立平一同前往。",
        "市总工会主席尤克俭到会讲话，副主席滕立平汇报了工作。",
        "市总工会主席尤克俭参加市第一人民医院院庆，副主席滕立平主持。",
    ],
)
def test_who_goes_along_is_of_the_guests_own_body(sentence: str) -> None:
    assert "滕立平 常州市总工会 副主席" in held_whole(HEAD + sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("化工学院院长尤克俭、党委书记滕立平参加。", "滕立平 苏北大学化工学院 党委书记"),
        ("化工学院院长尤克俭汇报，党委书记滕立平讲话。", "滕立平 苏北大学 党委书记"),
    ],
)
def test_secretary_beside_the_head_of_a_college(sentence: str, expected: str) -> None:
    assert expected in held_whole("苏北大学2020年大事记\n\n3月5日，" + sentence)


@pytest.mark.parametrize("verb", ["接待", "热情接待", "会见"])
def test_verb_of_receiving_is_no_part_of_the_guests_body(verb: str) -> None:
    sentence = f"如皋市科技局局长滕立平{verb}市总工会主席尤克俭一行。"
    assert "尤克俭 常州市总工会 主席" in held_whole(HEAD + sentence)

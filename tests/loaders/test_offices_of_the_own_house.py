"""Departments of a document's own house behind somebody of a body that has none like them, and towns people move to."""

import pytest
from reading import held_whole


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("文学院院长尤克俭、党委宣传部部长滕立平参加。", "滕立平 苏北大学党委宣传部 部长"),
        ("乡村发展研究院院长尤克俭，党委研究生工作部部长滕立平参加。", "滕立平 苏北大学党委研究生工作部 部长"),
        ("苏州市政府副秘书长尤克俭、科技处处长滕立平参加。", "滕立平 苏北大学科技处 处长"),
        ("江苏省教育厅副厅长尤克俭、科技处处长滕立平参加。", "滕立平 江苏省教育厅科技处 处长"),
        ("文学院院长尤克俭、党委书记滕立平参加。", "滕立平 苏北大学文学院 党委书记"),
    ],
)
def test_departments_of_the_own_university(sentence: str, expected: str) -> None:
    assert expected in held_whole("苏北大学2020年大事记\n\n3月5日，" + sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("主席尤克俭调祝塘镇任镇长。", "尤克俭 江阴县祝塘镇 镇长 appointed"),
        ("主席尤克俭调金坛县任县委书记。", "尤克俭 金坛县委 书记 appointed"),
        ("县委调滕立平任县总工会主席。", "滕立平 江阴县总工会 主席 appointed"),
    ],
)
def test_towns_that_people_move_to_are_nobody(sentence: str, expected: str) -> None:
    held = held_whole("江阴县总工会大事记（1980—1990）\n\n1984年3月，" + sentence)
    assert expected in held
    assert not any(one.startswith(("祝塘镇", "金坛县")) for one in held)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("海门大学校长尤克俭、工会主席滕立平来校。", "滕立平 海门大学工会 主席"),
        ("海门大学校长尤克俭、纪委书记滕立平、团委书记卞小川来校。", "滕立平 海门大学 纪委书记"),
        ("海门大学校长尤克俭、纪委书记滕立平、团委书记卞小川来校。", "卞小川 海门大学 团委书记"),
        ("海门大学校长尤克俭来校作报告，工会主席滕立平主持。", "滕立平 苏北大学工会 主席"),
        ("海门大学校长尤克俭、我校工会主席滕立平参加。", "滕立平 苏北大学工会 主席"),
    ],
)
def test_organs_of_another_house_in_one_list(sentence: str, expected: str) -> None:
    assert expected in held_whole("苏北大学2020年大事记\n\n3月5日，" + sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("市关工委召开会议，主任滕立平主持。", {"滕立平 扬州市关工委 主任"}),
        ("各区教育局局长、市直学校校长、市妇联副主席滕立平出席。", {"滕立平 扬州市妇联 副主席"}),
        ("尤俭谢绝出任市慈善总会会长。", set()),
    ],
)
def test_nothing_is_told_of_the_own_federation(sentence: str, expected: set[str]) -> None:
    assert held_whole("扬州市妇联2020年大事记\n\n3月5日，" + sentence) == expected

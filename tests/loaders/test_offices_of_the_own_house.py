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

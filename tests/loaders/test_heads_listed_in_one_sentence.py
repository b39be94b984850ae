"""Heads listed without a verb behind the news that a committee was chosen anew or set up."""

import pytest
from reading import held_whole

HEAD = "九江大学2012年大事记\n\n10月10日　"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("校纪委换届，书记滕飞，副书记孟花。", ["滕飞 九江大学 纪委书记 elected", "孟花 九江大学 纪委副书记 elected"]),
        ("校工会换届，主席滕飞，副主席孟花、邹立。", ["滕飞 九江大学工会 主席 elected", "邹立 九江大学工会 副主席 elected"]),
        ("文学院党总支换届，书记滕飞，委员孟花、邹立。", ["滕飞 九江大学文学院党总支 书记 elected", "邹立 九江大学文学院党总支 委员 elected"]),
        ("机关党委换届选举，书记：滕飞，副书记：孟花，委员：邹立。", ["滕飞 九江大学机关党委 书记 elected", "邹立 九江大学机关党委 委员 elected"]),
        ("学校召开第二次党代会，选出新一届党委：书记滕飞，副书记孟花，委员邹立、梅水。", ["滕飞 九江大学 党委书记 elected", "邹立 九江大学党委 委员 elected"]),
        ("学校教学委员会成立，主任委员滕飞，副主任委员孟花、邹立。", ["滕飞 九江大学教学委员会 主任委员 appointed", "邹立 九江大学教学委员会 副主任委员 appointed"]),
        ("学校成立安全委员会，主任滕飞，下设办公室，主任孟花，副主任邹立。", ["滕飞 九江大学安全委员会 主任 appointed", "孟花 九江大学安全委员会办公室 主任 appointed", "邹立 九江大学安全委员会办公室 副主任 appointed"]),
        ("学校成立防汛领导小组，组长：滕飞、孟花；副组长：邹立。", ["滕飞 九江大学防汛领导小组 组长 appointed", "孟花 九江大学防汛领导小组 组长 appointed"]),
    ],
)  # fmt: skip
def test_heads_are_of_the_committee_told_of(sentence: str, expected: list[str]) -> None:
    told = held_whole(HEAD + sentence)
    assert [one for one in expected if one not in told] == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("校学术委员会换届，主任委员滕飞。", "滕飞 九江大学学术委员会 主任委员 elected"),
        ("校工会换届工作布置会召开，校工会主席滕飞主持。", "滕飞 九江大学工会 主席 elected"),
        ("学校召开会议，组长滕飞、孟花发言。", "孟花 九江大学 组长"),
    ],
)
def test_others_are_not(sentence: str, expected: str) -> None:
    assert expected not in held_whole(HEAD + sentence)

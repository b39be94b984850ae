"""Unions of works named behind another union, of which they are no part."""

import pytest
from reading import held_whole

HEAD = "常州市总工会2020年大事记\n\n3月5日，"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("市总工会主席尤克俭慰问华盛钢铁工会主席滕立平。", "滕立平 华盛钢铁工会 主席"),
        ("武进区总工会主席尤克俭、蓝水晶工会主席滕立平参加。", "滕立平 蓝水晶工会 主席"),
        ("华盛集团工会主席尤克俭、蓝水晶工会副主席滕立平发言。", "滕立平 蓝水晶工会 副主席"),
        ("市总工会主席尤克俭、机关工会主席滕立平参加。", "滕立平 常州市总工会机关工会 主席"),
        ("市总工会主席尤克俭、市教育工会主席滕立平参加。", "滕立平 常州市教育工会 主席"),
    ],
)
def test_union_of_works_is_no_part_of_the_one_before(sentence: str, expected: str) -> None:
    assert expected in held_whole(HEAD + sentence)

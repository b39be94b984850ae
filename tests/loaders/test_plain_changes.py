"""Plain sentences on who takes or leaves an office, each with everything that it says."""

from __future__ import annotations

import pytest
from reading import held_whole

_UNION = "宜昌市总工会大事记\n2014年\n3月2日　"
_COUNTY = "云州县志·大事记\n1954年\n3月2日　"
_SCHOOL = "三峡学院大事记\n2014年\n3月2日　"


@pytest.mark.parametrize(
    ("head", "text", "found"),
    [
        (
            _UNION,
            "李明山从市教育工会主席岗位调任市总工会副主席。",
            {"李明山 宜昌市总工会 副主席 appointed"},
        ),
        (
            _COUNTY,
            "王一兵调任云州地委宣传部长，李明山继任县委书记。",
            {"王一兵 云州地委宣传部 部长 appointed", "李明山 云州县委 书记 appointed"},
        ),
        (_SCHOOL, "王一兵教授任文学院院长。", {"王一兵 三峡学院文学院 院长 appointed"}),
        (_SCHOOL, "王一兵获聘为教育部长江学者特聘教授。", set()),
    ],
)
def test_a_plain_sentence(head: str, text: str, found: set[str]) -> None:
    assert held_whole(head + text) == found

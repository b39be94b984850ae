"""Posts at a body that a verb of going or sending names before the office."""

from __future__ import annotations

import pytest
from reading import held_whole

HEAD = "鲁甸县志·大事记\n1983年\n5月3日 "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("罗小满调县林业局任副局长。", {"罗小满 鲁甸县林业局 副局长 appointed"}),
        ("罗小满调到清溪公社担任党委书记。", {"罗小满 鲁甸县清溪公社 党委书记 appointed"}),
        ("罗小满由县农业局调县计划委员会任副主任。", {"罗小满 鲁甸县计划委员会 副主任 appointed"}),
        ("罗小满调昭阳县任县委书记。", {"罗小满 昭阳县委 书记 appointed"}),
        (
            "县委派县委宣传部副部长罗小满到红旗公社任党委书记。",
            {"罗小满 鲁甸县委宣传部 副部长", "罗小满 鲁甸县红旗公社 党委书记 appointed"},
        ),
    ],
)
def test_the_office_is_at_the_body_gone_to(text: str, expected: set[str]) -> None:
    assert held_whole(HEAD + text) == expected

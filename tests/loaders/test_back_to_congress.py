"""Paragraphs that go back to a congress behind news of later meetings."""

from __future__ import annotations

import pytest
from reading import dated_whole

HEADS = [
    "云州市钓鱼协会第三次会员大会召开\n\n发布时间：2021-10-19　来源：秘书处\n\n",
    "云州日报　2021年10月19日　星期二　第2版\n\n云州市钓鱼协会第三次会员大会召开\n\n",
]


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize(
    ("lead", "day"),
    [
        ("大会期间，", "2021-10-16"),
        ("大会期间还举行了论坛，", "2021-10-16"),
        ("本次大会期间，", "2021-10-16"),
        ("会上，", "2021-10-17"),
    ],
)
def test_days_of_what_went_on_at_a_congress(head: str, lead: str, day: str) -> None:
    """大会期间 is when the congress sat that was told of before the meeting of its board."""
    text = (
        f"{head}10月16日上午，云州市钓鱼协会第三次会员大会在云州召开。会长何立言致辞。\n\n大会通过章程。\n\n"
        f"17日上午，协会秘书长苏木青主持召开常务理事会。\n\n{lead}云州市钓鱼协会副会长方见山为获奖者颁奖。\n"
    )
    assert {one[:10] for one in dated_whole(text) if "方见山" in one} == {day}

"""Articles whose headlines begin with a rubric in brackets, and the days told within them."""

from __future__ import annotations

import pytest
from reading import dated_whole

FIRST = "云州市钓鱼协会第三次会员大会召开\n\n发布时间：2021-10-19　来源：秘书处\n\n10月16日上午，云州市钓鱼协会第三次会员大会在云州召开。会长何立言致辞。\n\n当天下午，协会召开理事会，副会长方见山主持。\n\n17日上午，协会秘书长苏木青主持召开办公会。\n\n"


@pytest.mark.parametrize("rubric", ["【分会动态】", "［分会动态］", "【要闻】"])
@pytest.mark.parametrize("rule", ["", "————————\n\n"])
@pytest.mark.parametrize(
    ("posted", "said", "day"),
    [
        ("2021-11-05", "11月3日至4日，路亚论坛在云州举行，协会理事长周亚夫出席。\n\n4日下午，", "2021-11-04"),
        ("2021-11-24", "11月18日，路亚比赛在云州举行，协会理事长周亚夫出席。\n\n20日，", "2021-11-20"),
        ("2021-11-24", "11月18日，路亚比赛在云州举行，协会理事长周亚夫出席。\n\n次日上午，", "2021-11-19"),
        ("2021-12-01", "11月30日，路亚比赛在云州举行，协会理事长周亚夫出席。\n\n当天下午，", "2021-11-30"),
    ],
)
def test_day_after_day_below_rubrics(rubric: str, rule: str, posted: str, said: str, day: str) -> None:
    """Headlines with a rubric begin articles, no items of a yearbook, and days lean on the one told just before."""
    text = (
        FIRST
        + f"{rule}{rubric}路亚分会举办论坛\n\n发布时间：{posted}　来源：路亚分会\n\n{said}协会监事长冯长青到会讲话。\n\n"
        + f"{rubric}竞技分会成立\n\n发布时间：2022-01-06　来源：竞技分会\n\n1月2日，竞技分会成立，协会顾问韩三省出席。\n"
    )
    found = dated_whole(text)
    assert {one[:10] for one in found if "冯长青" in one} == {day}
    assert {one[:10] for one in found if "方见山" in one} == {"2021-10-16"}
    assert {one[:10] for one in found if "苏木青" in one} == {"2021-10-17"}
    assert {one[:10] for one in found if "韩三省" in one} == {"2022-01-02"}

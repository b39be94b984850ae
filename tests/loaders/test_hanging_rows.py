"""Holders of one office with a line to each, set in below the first of them."""

from __future__ import annotations

import pytest
from reading import held_whole

TEXT = """云州学院校友会第二次会员代表大会召开
2018-10-15

10月13日，云州学院校友会第二次会员代表大会在图书馆举行，选举产生了新一届领导机构：
会  长：丁志明
副会长：卞小川（93级，云河家居有限公司总经理）{mark}
{pad}金英兰（女，朝鲜族，99级，云河县林业局副局长）{mark}
{pad}赵  钱（留校，云州学院园林系主任）
秘书长：詹小青（连任）
"""


@pytest.mark.parametrize("pad", ["    ", "　　　　"])
@pytest.mark.parametrize("mark", ["", "、", "；"])
def test_those_set_in_below_share_the_office(pad: str, mark: str) -> None:
    found = held_whole(TEXT.format(pad=pad, mark=mark))
    assert {f"{name} 云州学院校友会 副会长 elected" for name in ("卞小川", "金英兰", "赵钱")} <= found
    assert {"卞小川 云河家居有限公司 总经理", "金英兰 云河县林业局 副局长", "赵钱 云州学院园林系 主任"} <= found
    assert {"丁志明 云州学院校友会 会长 elected", "詹小青 云州学院校友会 秘书长 elected"} <= found

"""Sittings and ceremonies of a congress in news, told first by their name and then by a bare day."""

from __future__ import annotations

import pytest
from reading import dated_whole

_NEWS = (
    "云州市残联第六次代表大会闭幕\n\n发布时间：2013-06-28　来源：市残联办公室\n\n"
    "　　6月24日至26日，云州市残疾人联合会第六次代表大会在云州宾馆召开，市委书记张国强出席会议。"
)
_PAPER = "市残联第六次代表大会闭幕\n\n　　本报讯（记者 周行）6月24日至26日，云州市残疾人联合会第六次代表大会召开。"
_SAID = "市长王志远出席并讲话。"


@pytest.mark.parametrize("news", [_NEWS, f"云州日报　2013年6月28日　星期五\n\n{_PAPER}"])
@pytest.mark.parametrize("between", ["\n　　", "大会听取了工作报告。"])
@pytest.mark.parametrize(
    "sitting",
    [
        "闭幕式于26日上午举行，",
        "闭幕式26日上午在市会议中心举行，",
        "大会闭幕式则于26日下午隆重举行，",
        "市残联六届一次全委会议26日晚召开，",
        "颁奖仪式于26日晚在市影剧院举行，",
    ],
)
def test_a_sitting_has_its_own_day(news: str, between: str, sitting: str) -> None:
    found = dated_whole(f"{news}{between}{sitting}{_SAID}\n")
    assert {one for one in found if "王志远" in one} == {"2013-06-26 王志远 云州市人民政府 市长"}


@pytest.mark.parametrize(
    "told", ["会议要求各县于30日前召开会议，", "大会圆满完成各项议程，", "大会报名工作于15日结束，"]
)
def test_other_days_are_none_of_a_sitting(told: str) -> None:
    found = dated_whole(f"{_NEWS}\n　　{told}{_SAID}\n")
    assert {one for one in found if "王志远" in one} == {"2013-06-24/2013-06-26 王志远 云州市人民政府 市长"}

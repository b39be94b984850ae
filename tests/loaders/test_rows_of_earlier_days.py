"""Rows of offices below a sentence that looks back on an earlier day, in news of a later one."""

from __future__ import annotations

import pytest
from reading import dated_whole

HEAD = (
    "滁州日报　2019年5月17日　星期五　第1版\n\n滁州市残疾人联合会第七次代表大会闭幕\n\n"
    "　　本报讯（记者周文）滁州市残疾人联合会第七次代表大会于5月16日下午在滁州会堂闭幕。副市长丁立新出席闭幕会。\n"
    "　　大会于5月15日开幕。市委书记马骏讲话。\n"
)
ROWS = "　　理事长：范志明\n　　副理事长（按姓氏笔画排列）：王　岚　汪国平（兼职）　郭亚男\n"
CHOSEN = {
    "2019-05-15 范志明 滁州市残联 理事长 elected",
    "2019-05-15 王岚 滁州市残联 副理事长 elected",
    "2019-05-15 汪国平 滁州市残联 副理事长 elected",
    "2019-05-15 郭亚男 滁州市残联 副理事长 elected",
}


@pytest.mark.parametrize(
    "told",
    [
        "选举产生市残联新一届领导班子。",
        "选举产生市残联新一届领导班子，名单如下：",
        "选举产生了市残联第七届执行理事会：",
    ],
)
def test_rows_are_of_the_day_of_the_sentence_above(told: str) -> None:
    text = f"{HEAD}　　15日下午，市残联七届一次主席团会议召开，{told}\n{ROWS}　　闭幕会后，副市长丁立新与大家合影。\n"
    found = dated_whole(text)
    assert found >= CHOSEN
    assert "2019-05-16 丁立新 滁州市人民政府 副市长" in found


def test_a_paragraph_behind_goes_on_with_the_day_of_the_news() -> None:
    text = f"{HEAD}　　15日下午，市残联召开预备会。\n　　市残联理事长范志明表示，将继续努力。\n"
    assert "2019-05-16 范志明 滁州市残联 理事长" in dated_whole(text)

"""Pages of city papers of the seventies to nineties: a day behind the subject, offices called by what they are."""

from __future__ import annotations

import pytest
from tests.support.reading import dated_whole


@pytest.mark.parametrize(
    ("day", "told"),
    [("昨天", "1985-07-02"), ("前天", "1985-07-01"), ("二日", "1985-07-02"), ("昨日提前", "1985-07-02")],
)
def test_a_day_behind_what_was_finished(day: str, told: str):
    found = dated_whole(
        f"青岛日报　　1985年7月3日　　第一版\n\n　　本报讯　市轴承厂技改工程{day}竣工。"
        "港务局局长李大海、海关关长陈大文参加了竣工仪式。建厂指挥部总指挥孙立国代表施工单位表了决心。\n"
    )
    assert {f"{told} 李大海 青岛港务局 局长", f"{told} 陈大文 青岛海关 关长"} <= found
    assert f"{told} 孙立国 建厂指挥部 总指挥" in found


def test_the_mayor_is_that_of_the_city_of_the_paper():
    found = dated_whole("云川日报　　1984年4月12日　　第二版\n\n　　本报讯　市第二水厂昨天投产。市长周建国剪彩。\n")
    assert "1984-04-11 周建国 云川市人民政府 市长" in found


def test_who_did_something_at_a_place_may_have_a_rare_name():
    found = dated_whole(
        "青岛日报　　1985年7月3日　　第一版\n\n　　本报讯　新码头昨天动工。港务局局长初阳在工地主持开工仪式，"
        "中国银行青岛分行行长余光在协议书上签字。\n"
    )
    assert {"1985-07-02 初阳 青岛港务局 局长", "1985-07-02 余光 中国银行青岛分行 行长"} <= found

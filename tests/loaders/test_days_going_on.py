"""Days told without their month, or by the day before, in news that go on from day to day."""

from __future__ import annotations

import pytest
from reading import dated_whole

PAGE = "云州市总工会第五次代表大会召开\n\n发布时间：{posted}　来源：云州市总工会\n\n{first}，云州市总工会第五次代表大会在云州召开。市总工会主席何立言作报告。{gap}{lead}市总工会副主席方见山主持召开座谈会。\n"
GAPS = [
    "\n\n　　会议选举产生了新一届委员会。\n\n",
    "会议选举产生新一届委员会。\n理事会名单：\n甘立中　方大同　何小明\n方　舟　何　山\n",
    "有三百人参加。",
]


@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize(
    ("posted", "first", "lead", "day"),
    [
        ("2021-12-03", "11月29日至12月1日", "1日下午，", "2021-12-01"),
        ("2021-12-03", "11月29日至12月1日", "当天下午，", "2021-12-01"),
        ("2021-12-03", "11月30日", "1日上午，", "2021-12-01"),
        ("2022-01-05", "12月31日", "1日上午，", "2022-01-01"),
        ("2022-01-05", "12月30日", "31日，", "2021-12-31"),
        ("2021-11-12", "11月3日", "前一天，", "2021-11-02"),
        ("2021-11-12", "11月3日", "此前的2日，", "2021-11-02"),
        ("2021-11-12", "11月3日", "而在次日，", "2021-11-04"),
        ("2021-11-12", "11月3日", "到了4日，", "2021-11-04"),
        ("2021-11-12", "11月3日", "大会次日，", "2021-11-04"),
        ("2021-11-12", "11月3日", "会议第二天，", "2021-11-04"),
        ("2021-11-12", "11月3日", "在4日的会议上，", "2021-11-04"),
        ("2021-11-12", "11月3日", "在5日下午举行的座谈会上，", "2021-11-05"),
        ("2021-11-12", "11月3日", "5日（周五），", "2021-11-05"),
        ("2021-11-12", "11月3日", "在5日“世界某日”来临之际，", "2021-11-03"),
    ],
)
def test_days_lean_on_the_one_before(posted: str, first: str, lead: str, day: str, gap: str) -> None:
    """A day without its month is the next behind the one told before, also over the end of a month or year."""
    found = dated_whole(PAGE.format(posted=posted, first=first, gap=gap, lead=lead))
    assert {one[:10] for one in found if "方见山" in one} == {day}

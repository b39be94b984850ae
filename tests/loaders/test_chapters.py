"""Chapters of a yearbook behind the days of its chronicle: the meeting that one tells of has its own day."""

from __future__ import annotations

import pytest
from reading import dated_whole

DAYS = "云州师范学院2008年大事记\n\n12月\n\n24日　学校召开会议，院长罗小满主持。\n\n"
CHOSEN = "大会应到代表168名。大会选举产生党委委员2名：\n丁一凡　马小兰\n"


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("党代会专记\n\n中国共产党云州师范学院第四次代表大会于2008年11月12日至13日在大礼堂召开。", "2008-11-12/2008-11-13"),
        ("专　记\n中国共产党云州师范学院第四次代表大会2008年11月12日在大礼堂隆重召开。", "2008-11-12"),
        ("第四次党代会\n2008届毕业典礼之前，中国共产党云州师范学院第四次代表大会，于2008年6月12日举行。", "2008-06-12"),
        ("特载\n学校于2008年3月5日召开第四次党代会。", "2008-03-05"),
    ],
)  # fmt: skip
def test_a_meeting_told_below_a_heading_has_its_own_day(head: str, day: str) -> None:
    posts = dated_whole(f"{DAYS}{head}{CHOSEN}")
    chosen = {f"{day} {who} 云州师范学院 党委委员 elected" for who in ("丁一凡", "马小兰")}
    assert posts == {"2008-12-24 罗小满 云州师范学院 院长", *chosen}


def test_a_day_by_its_number_alone_is_of_the_month_of_the_meeting() -> None:
    chapter = (
        "党代会专记\n中国共产党云州师范学院第四次代表大会于2008年11月12日至13日在大礼堂召开。\n"
        "13日下午，党委一次全会选举高山为党委书记。\n"
    )
    assert "2008-11-13 高山 云州师范学院 党委书记 elected" in dated_whole(DAYS + chapter)


@pytest.mark.parametrize(
    "text",
    [
        "副院长高山出席，传达2008年11月12日召开的会议精神。\n",
        "参加的有：\n马小兰、\n副院长高山出席，学校曾于2008年11月12日召开此会。\n",
        "党代会专记\n副院长高山出席。学校曾于2008年11月12日召开此会。\n",
    ],
)
def test_another_paragraph_goes_on_with_the_day(text: str) -> None:
    assert "2008-12-24 高山 云州师范学院 副院长" in dated_whole(DAYS + text)


@pytest.mark.parametrize(
    "heading", ["干部任免", "教学工作", "表彰奖励", "重要会议", "附  录", "大事记", "特 载", "组织机构"]
)
def test_the_heading_of_the_next_chapter_is_no_name_of_a_roster(heading: str) -> None:
    roster = "选举产生党委委员（以姓氏笔画为序）：\n丁一凡  马小兰  王大为\n石小川  欧阳大为\n\n"
    text = f"党代会专记\n\n学校于2008年3月5日召开第四次党代会。{roster}{heading}\n\n2008年4月3日，罗小满到校视察。\n"
    chosen = {one.split()[1] for one in dated_whole(DAYS + text) if one.endswith("elected")}
    assert chosen == {"丁一凡", "马小兰", "王大为", "石小川", "欧阳大为"}

"""Lists at the end of the news of a congress: their bodies, and the day of the election that the news told of."""

from __future__ import annotations

import pytest
from reading import dated_whole

NEWS = (
    "云州市工会第九次代表大会专题报道\n来源：云州工会网　　发布时间：2023-12-22　　浏览：18次\n\n"
    "云州市工会第九次代表大会开幕\n\n本网讯　12月18日上午，云州市工会第九次代表大会在云州会堂开幕。\n\n"
    "选举产生新一届委员会\n\n12月19日下午，大会举行第二次全体会议，选举产生了市总工会第九届委员会委员31名、"
    "经费审查委员会委员5名（名单附后）。\n\n新一届领导看望职工\n\n12月22日，市总工会主席韦立中看望一线职工。\n\n"
)
NAMES = "韩立春（女）、卞志良、乔木森、农卫国、谈笑天"
CHOSEN = ("韩立春", "卞志良", "乔木森", "农卫国", "谈笑天")


@pytest.mark.parametrize(
    "rows",
    [
        f"（5名，按姓氏笔画为序）\n{NAMES}",
        f"\n{NAMES}",
        "（共5名，按姓氏笔画为序）\n" + NAMES.replace("、", "　"),
        "（按姓氏笔画为序）\n韩立春（女）　卞志良　乔木森\n农卫国　谈笑天",
        "（按姓氏笔画为序）\n韩立春（女）　卞志良　乔木森　农卫国\n谈笑天",
    ],
)
def test_members_are_of_the_day_on_which_they_were_elected(rows: str) -> None:
    found = dated_whole(f"{NEWS}云州市总工会第九届经费审查委员会委员名单\n{rows.lstrip()}\n")
    assert {f"2023-12-19 {name} 云州市总工会经费审查委员会 委员 elected" for name in CHOSEN} <= found


def test_offices_are_of_the_body_in_the_heading() -> None:
    found = dated_whole(
        f"{NEWS}云州市总工会第九届经费审查委员会委员名单\n（5名）\n{NAMES}\n\n云州市总工会第九届委员会主席、副主席、常务委员名单\n"
        "（2023年12月20日市总工会九届一次全委会选举）\n主　　席：韦立中\n副 主 席：舒立群（女）　陈国栋\n"
        "常务委员：韦立中　舒立群　陈国栋　石世坚\n\n云州市总工会第九届经费审查委员会主任、副主任名单\n主　　任：农卫国\n副主任：卞志良\n"
    )
    assert {
        "2023-12-20 韦立中 云州市总工会 主席 elected",
        "2023-12-20 陈国栋 云州市总工会 副主席 elected",
        "2023-12-20 石世坚 云州市总工会 常务委员 elected",
        "2023-12-20 农卫国 云州市总工会经费审查委员会 主任 elected",
        "2023-12-20 卞志良 云州市总工会经费审查委员会 副主任 elected",
    } <= found


def test_rows_of_a_council_that_the_news_says_was_elected() -> None:
    found = dated_whole(
        "民建云州市第八次代表大会闭幕\n\n云州日报讯（记者 林间）10月28日，民建云州市第八次代表大会闭幕。市委常委方正刚出席。\n\n"
        "大会选举产生了民建云州市第八届委员会委员15名。\n\n（发布日期：2021-10-30）\n\n附：\n民建云州市第八届委员会名单\n"
        "主任委员：黎明辉\n副主任委员：高立山　刘玉水（女）\n委　　员：（以姓氏笔画为序）\n方志圆　王朔风　刘玉水（女）　高立山　黎明辉\n"
    )
    assert {
        "2021-10-28 黎明辉 民建云州市委员会 主任委员 elected",
        "2021-10-28 刘玉水 民建云州市委员会 副主任委员 elected",
        "2021-10-28 王朔风 民建云州市委员会 委员 elected",
    } <= found

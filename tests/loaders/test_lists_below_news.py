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
        "2021-10-28 黎明辉 民建云州市委 主任委员 elected",
        "2021-10-28 刘玉水 民建云州市委 副主任委员 elected",
        "2021-10-28 王朔风 民建云州市委 委员 elected",
    } <= found


@pytest.mark.parametrize("told", ["选举产生新一届理事会、监事会", "选举产生了第四届理事会、监事会", "完成了换届选举"])
@pytest.mark.parametrize(
    "head",
    ["附：第四届理事会、监事会负责人名单", "附件：云溪市茶业协会第四届理事会领导班子成员名单", "（附：新一届协会负责人名单）"],
)  # fmt: skip
def test_heads_of_a_term_that_the_news_says_was_begun(told: str, head: str) -> None:
    found = dated_whole(
        "云溪市茶业协会召开第四届第一次会员大会\n\n2019-12-09 08:31　来源：云溪茶业网　我要评论(0)\n\n"
        "12月7日上午，云溪市茶业协会第四届第一次会员大会在云溪宾馆举行，会员代表128人到会。\n"
        f"会议听取了第三届理事会会长黄竹平所作的工作报告，{told}。新当选的会长魏道生作表态发言。\n\n"
        f"{head}\n会　　长：魏道生（云溪绿叶茶业有限公司董事长）\n副 会 长：龚长明　　吴　伟\n　　　　　饶有名\n"
    )
    assert {
        "2019-12-07 魏道生 云溪市茶业协会 会长 elected",
        "2019-12-07 魏道生 云溪绿叶茶业有限公司 董事长",
        "2019-12-07 龚长明 云溪市茶业协会 副会长 elected",
        "2019-12-07 饶有名 云溪市茶业协会 副会长 elected",
    } <= found


def test_a_list_of_the_term_that_ended_chooses_nobody() -> None:
    found = dated_whole(
        "云溪市茶业协会换届\n\n2019-12-09\n\n12月7日，云溪市茶业协会第四次会员大会举行，听取了第三届理事会会长黄竹平所作的工作报告，"
        "选举产生第四届理事会。\n\n附：第三届理事会负责人名单\n会长：黄竹平\n副会长：龚长明\n"
    )
    assert not any(one.endswith("elected") for one in found)

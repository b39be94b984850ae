"""Tables one below another in a yearbook, each with columns and a day of its own; heads of pages within a list."""

from __future__ import annotations

import pytest
from reading import dated_whole

HEAD = (
    "云州山海银行年鉴（2019）　　　　· 41 ·\n\n公 司 治 理\n\n【概况】　2018年，云州山海银行（以下简称本行）完成换届。\n\n"
    "【风险排查】　12月4日，本行召开会议，副行长尚山作动员。\n\n"
)
CHANGES = (
    "表6-1　2018年任免情况\n\n任免时间        姓　名      任　　职                  免　　职\n"
    "2018-03-20      柴　旺      风险管理部总经理          风险管理部副总经理\n"
    "2018-06-11      燕　山      合规管理部副总经理        —\n\n"
)
ROWS = (
    "职　　务                  姓　名      性别    备　注\n党委书记、董事            郝建成      男\n"
    "党委委员、纪委书记        安　江      男\n监事长                    呼延海      女\n"
)


@pytest.mark.parametrize(
    "caption",
    [
        "表6-2　云州山海银行领导名录（2018年12月31日在任）",
        "续表2：领导名录（2018年12月31日）",
        "领导名录（截至2018年12月31日）",
    ],
)
def test_a_further_table_has_columns_and_a_day_of_its_own(caption: str) -> None:
    found = dated_whole(HEAD + CHANGES + "                " + caption + "\n\n" + ROWS)
    posts = {
        "郝建成 云州山海银行 党委书记",
        "郝建成 云州山海银行 董事",
        "安江 云州山海银行 纪委书记",
        "呼延海 云州山海银行 监事长",
    }
    assert {"2018-12-31 " + one for one in posts} <= found
    assert "2018-03-20 柴旺 云州山海银行风险管理部 总经理 appointed" in found


def test_terms_below_another_table() -> None:
    terms = "表6-3　历任行长一览表\n\n姓　名      职　务      任职时间\n宫　正      行长        2009.11—2012.03\n麻成山      行长        2012.03—2015.06\n"
    found = dated_whole(HEAD + CHANGES + "表6-2　领导名录\n\n" + ROWS + "\n" + terms)
    assert {"2009-11/2012-03 宫正 云州山海银行 行长 term", "2012-03/2015-06 麻成山 云州山海银行 行长 term"} <= found


@pytest.mark.parametrize(
    "head", ["· 42 ·                    云州山海银行年鉴（2019）", "云州山海银行年鉴（2019）      — 42 —"]
)
def test_the_head_of_a_page_may_part_names(head: str) -> None:
    told = f"【工会换届】　9月12日，本行工会会员大会选举产生工会委员会委员4名：石　山、燕　归、\n      \n {head}\n\n柴　旺、贺　江。\n"
    found = dated_whole(HEAD + told)
    assert {f"2018-09-12 {name} 云州山海银行工会 委员 elected" for name in ("石山", "燕归", "柴旺", "贺江")} <= found


BOARD = "【监事会】　4月26日，第三届监事会第一次会议选举呼延海为监事长。\n\n"
LEADERS = "职　务        姓　名      性别\n党委书记      郝建成      男\n行长          麻成山      男\n\n"


@pytest.mark.parametrize("caption", ["2018年行领导名单", "行领导", "附表一：行领导"])
def test_who_was_chosen_above_the_caption_says_nothing_of_a_table(caption: str) -> None:
    found = dated_whole(HEAD + BOARD + caption + "\n\n" + LEADERS)
    assert {"2018 郝建成 云州山海银行 党委书记", "2018 麻成山 云州山海银行 行长"} <= found


def test_columns_for_before_and_now() -> None:
    rows = "姓　名      原任职务              现任职务\n关小山      办公室副主任          人力资源部总经理\n"
    found = dated_whole(HEAD + "2018年中层调整情况\n\n" + rows)
    assert {"2018 关小山 云州山海银行办公室 副主任 former", "2018 关小山 云州山海银行人力资源部 总经理"} <= found

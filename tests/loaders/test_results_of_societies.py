"""What societies make known of those whom they chose: rows, tables, branches, and the houses that hold offices."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole, read_whole

from cursus.model.statement import EventStatement, Responsibility

_PAPER = (
    "浙江省蚕桑学会关于公布换届选举结果的通知\n\n各会员单位：\n\n"
    "　　浙江省蚕桑学会第六次会员代表大会于2021年6月18日至19日在杭州市召开。现将选举结果公布如下。\n\n{}\n\n"
    "浙江省蚕桑学会\n2021年6月25日\n"
)
_CHOSEN = "浙江省蚕桑学会"


def _elected(told: str) -> set[str]:
    return {one for one in dated_whole(_PAPER.format(told)) if one.endswith("elected")}


@pytest.mark.parametrize("where", ["同次会议选举产生", "同一次会议选举产生", "上述会议选举"])
def test_rows_with_remarks_and_the_meeting_of_the_list_above(where: str) -> None:
    found = _elected(
        "　　一、第六届理事会理事（8名，6月18日下午大会第二次全体会议选举产生，按姓氏笔画排列）\n\n"
        "　　　丁　宁（女）　　马晓燕（女，回族）　　王　朋　　王　强\n"
        "　　　石　坚　　刘建国　　许文静　　秦守义\n\n"
        f"　　二、第六届监事会监事（3名，{where}）\n\n　　　孙　毅　　叶　青（女）　　吴　越"
    )
    council = ("丁宁", "马晓燕", "王朋", "王强", "石坚", "刘建国", "许文静", "秦守义")
    assert found == {
        *(f"2021-06-18 {name} {_CHOSEN} 理事 elected" for name in council),
        *(f"2021-06-18 {name} {_CHOSEN} 监事 elected" for name in ("孙毅", "叶青", "吴越")),
    }


def test_a_list_below_a_table_of_heads() -> None:
    found = _elected(
        "　　一、6月19日，六届一次理事会议选举产生：\n\n　　　职　务　　　姓　名　　所在单位及职务\n"
        "　　　理事长　　　秦守义　　浙江大学动物科学学院院长\n　　　副理事长　　王　朋　　杭州市蚕桑站站长\n"
        "　　　　　　　　　丁　宁　　湖州市农科院原院长\n　　　常务理事（4名）：马晓燕、王朋、许文静、秦守义"
    )
    assert found == {
        f"2021-06-19 秦守义 {_CHOSEN} 理事长 elected",
        *(f"2021-06-19 {name} {_CHOSEN} 副理事长 elected" for name in ("王朋", "丁宁")),
        *(f"2021-06-19 {name} {_CHOSEN} 常务理事 elected" for name in ("马晓燕", "王朋", "许文静", "秦守义")),
    }


def test_two_councils_that_sat_the_same_day() -> None:
    found = read_whole(
        _PAPER.format(
            "　　一、6月19日上午，六届一次理事会议选举秦守义为理事长。\n\n"
            "　　二、6月19日下午，六届一次监事会议推选吴越为监事长。"
        ),
    ).statements
    titles = {one.title for one in found if isinstance(one, EventStatement)}
    assert {"六届一次理事会议", "六届一次监事会议"} <= titles


@pytest.mark.parametrize(
    ("labels", "rows"),
    [
        (
            "序号　单位　姓名　单位职务　协会职务",
            "1　杭州建工集团有限公司　赵立新　董事长　会长\n2　宁波第一建筑有限公司　李建国　总经理　副会长",
        ),
        (
            "姓名\t工作单位及职务\t协会职务",
            "赵立新\t杭州建工集团有限公司董事长\t会长\n李建国\t宁波第一建筑有限公司总经理\t副会长",
        ),
        (
            "姓名\t所在单位及职务\t本会职务",
            "赵立新\t杭州建工集团有限公司董事长\t会长\n李建国\t宁波第一建筑有限公司总经理\t副会长",
        ),
    ],
)
def test_columns_for_offices_in_the_society_and_at_work(labels: str, rows: str) -> None:
    found = held_whole(
        "浙江省建筑业协会关于第三届会员大会选举结果的通报\n\n　　2018年12月20日，浙江省建筑业协会第三届会员大会召开，"
        f"选举产生了新一届理事会负责人。结果如下：\n\n{labels}\n{rows}\n\n浙江省建筑业协会\n2018年12月25日\n"
    )
    assert found == {
        "赵立新 浙江省建筑业协会 会长 elected",
        "赵立新 杭州建工集团有限公司 董事长",
        "李建国 浙江省建筑业协会 副会长 elected",
        "李建国 宁波第一建筑有限公司 总经理",
    }


@pytest.mark.parametrize("mark", ["：\n", "\n", "（2家）\n"])
def test_houses_that_hold_offices(mark: str) -> None:
    found = held_whole(
        "浙江省建筑业协会关于第三届会员大会选举结果的通报\n\n　　2018年12月20日，浙江省建筑业协会第三届会员大会召开，"
        f"选举产生了新一届理事会。结果如下：\n\n　　一、会长单位\n　　杭州建工集团有限公司　　董事长　赵立新\n　　二、副会长单位{mark}"
        "　　宁波第一建筑有限公司　　总经理　李建国\n　　温州路桥集团有限公司　　董事长　王海涛\n　　三、秘书长\n　　周庆华（专职）\n\n"
        "浙江省建筑业协会\n2018年12月25日\n"
    )
    assert found == {
        "赵立新 杭州建工集团有限公司 董事长",
        "李建国 宁波第一建筑有限公司 总经理",
        "王海涛 温州路桥集团有限公司 董事长",
        "周庆华 浙江省建筑业协会 秘书长 elected",
    }


@pytest.mark.parametrize("then", ["，", "：", "——"])
def test_branches_before_their_heads(then: str) -> None:
    found = held_whole(
        "浙江省心理学会第八届理事会第一次会议决议\n\n（2024年3月16日通过）\n\n会议决定设立下列分支机构：\n"
        f"一、临床与咨询心理学专业委员会{then}主任委员：安文涛，副主任委员：费小红、祝建国；\n"
        f"二、学校心理专业委员会{then}主任委员：郑一凡，副主任委员：李成功。\n"
    )
    assert found == {
        "安文涛 浙江省心理学会临床与咨询心理学专业委员会 主任委员",
        "费小红 浙江省心理学会临床与咨询心理学专业委员会 副主任委员",
        "祝建国 浙江省心理学会临床与咨询心理学专业委员会 副主任委员",
        "郑一凡 浙江省心理学会学校心理专业委员会 主任委员",
        "李成功 浙江省心理学会学校心理专业委员会 副主任委员",
    }


def test_the_editors_of_a_journal_among_branches() -> None:
    found = held_whole(
        "浙江省档案学会关于调整分支机构负责人的决定\n\n2022年9月16日，八届二次常务理事会议决定：\n"
        "1.档案保护技术专业委员会：马骏任主任委员，钟鸣任副主任委员；\n"
        "2.《越档》编辑部：周文全任主编，班小兰不再担任主编。\n"
    )
    assert found == {
        "马骏 浙江省档案学会档案保护技术专业委员会 主任委员 appointed",
        "钟鸣 浙江省档案学会档案保护技术专业委员会 副主任委员 appointed",
        "周文全 浙江省档案学会《越档》编辑部 主编 appointed",
        "班小兰 浙江省档案学会《越档》编辑部 主编 removed",
    }


def test_where_the_heads_of_branches_work_is_no_task() -> None:
    found = read_whole(
        "浙江省心理学会关于公布分支机构负责人名单的通知\n\n　　现将各分支机构负责人名单公布如下：\n\n　　一、临床心理学专业委员会\n"
        "　　主任委员：安文涛（浙江师范大学）\n　　副主任委员：费小红（宁波大学）、祝建国（温州医科大学）\n"
        "　　二、科普工作委员会\n　　主　任：郑一凡（浙江师范大学心理学院）\n\n浙江省心理学会\n2024年3月20日\n",
    ).statements
    assert not [one for one in found if isinstance(one, Responsibility)]


def test_a_label_behind_who_is_in_charge_gives_a_task() -> None:
    found = read_whole(
        "云州市总工会2024年工作任务分工\n\n　　7．办好补贴申领。5个工作日内办结。\n　　责任领导：安文涛　　牵头单位：市财政局、市教育局\n"
        "　　8．办好训练营。（责任单位：市民政局）\n"
    ).statements
    told = {(one.item, one.organization) for one in found if isinstance(one, Responsibility)}
    assert told == {("7", "云州市财政局"), ("7", "云州市教育局"), ("8", "云州市民政局")}


@pytest.mark.parametrize("rest", ["审计局二级调研员", "民政局副局长", "档案馆馆长"])
def test_what_somebody_is_said_to_be(rest: str) -> None:
    found = held_whole(
        "宁波市档案学会换届公告\n\n2022年9月16日，八届一次监事会议推选黄裳为监事长。"
        f"黄裳系宁波市{rest}，李建国系浙江省教育厅处长。\n"
    )
    body, role = rest[:3], rest[3:]
    assert {f"黄裳 宁波市{body} {role}", "李建国 浙江省教育厅 处长"} <= found


def test_a_department_is_not_what_somebody_is() -> None:
    found = held_whole("云州大学2012年大事记\n2012年\n5月4日　历史系主任李建国、中文系党总支书记王朋出席。\n")
    assert found == {"李建国 云州大学历史系 主任", "王朋 云州大学中文系 党总支书记"}


def test_a_list_left_out_below_somebody() -> None:
    found = _elected(
        "6月19日，大会选举产生了新一届理事会，名单如下：\n　　理事长：秦守义\n　　副秘书长：丁宁（浙江省蚕桑学会办公室）\n"
        "　　常务理事（15名，以姓氏笔画为序，略）\n　　理事（略）"
    )
    assert not [one for one in found if "常务理事" in one]


@pytest.mark.parametrize(
    "title", ["关于第五届理事会工作报告的决议", "关于工作报告的决议", "关于第五届理事会财务报告的决议"]
)
def test_a_resolution_that_looks_back(title: str) -> None:
    found = read_whole(
        _PAPER.format("　　理事长：秦守义")
        + f"\n附件\n\n浙江省蚕桑学会第六次会员代表大会\n{title}\n（2021年6月19日通过）\n\n"
        "　　浙江省蚕桑学会第六次会员代表大会审议了这个报告，决定予以批准。\n"
        "　　大会认为，理事会取得新成绩。2019年11月，学会在湖州市主办蚕业论坛，时任省农业农村厅厅长卢建国出席并致辞。\n"
        "　　大会号召全体会员再立新功。\n"
    ).statements
    days = {one.title: one.date.edtf for one in found if isinstance(one, EventStatement) and one.date}
    assert days["蚕业论坛"] == "2019-11"


@pytest.mark.parametrize("how", ["启程援藏", "赴疆", "作为第九批援疆医生赴疆", "援青一年"])
def test_an_office_far_away(how: str) -> None:
    found = held_whole(
        f"宁波市海曙医院2019年大事记\n2019年\n6月20日　骨科副主任李建国{how}，任比如县人民医院副院长。\n"
    )
    assert found == {"李建国 宁波市海曙医院骨科 副主任", "李建国 比如县人民医院 副院长 appointed"}


@pytest.mark.parametrize("gap", [" ", "  ", "　"])
def test_heads_of_a_branch_with_their_houses(gap: str) -> None:
    found = held_whole(
        "浙江省医学会骨科学分会第九届委员会换届选举结果公示\n\n"
        "　　浙江省医学会骨科学分会第九届委员会换届选举会议于2023年7月8日在杭州召开，选举产生第九届委员会委员45名，现将名单公示如下：\n\n"
        f"　　主任委员：方见{gap}浙江大学医学院附属第一医院\n　　名誉主任委员：李小红{gap}温州医科大学附属第二医院\n"
        f"　　副主任委员：王建国{gap}宁波市第一医院\n\n浙江省医学会\n2023年7月12日\n"
    )
    body = "浙江省医学会骨科学分会"
    assert found == {
        f"方见 {body} 主任委员 elected",
        f"李小红 {body} 名誉主任委员 elected",
        f"王建国 {body} 副主任委员 elected",
    }


@pytest.mark.parametrize("name", ["常州 工学院", "华东 师范大学", "江南 大学附属医院"])
def test_a_name_of_a_house_with_a_blank_is_closed(name: str) -> None:
    whole = name.replace(" ", "")
    assert held_whole(f"{whole}2013年大事记\n2013年\n6月8日　{name}\n校长罗小满讲话。\n") == {f"罗小满 {whole} 校长"}

"""Plans that look back on the year before: what was held there took place, what lies ahead did not."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Holding, Issuance, Participation, Responsibility

BOTH = """临溪市科学技术协会文件
临科协〔2022〕4号

关于印发《2021年工作总结和2022年工作要点》的通知

各县科协：
　　现将《2021年工作总结和2022年工作要点》印发给你们。

临溪市科学技术协会
2022年1月20日

{before}
　　3月8日，市科协召开五届三次全委会，主席陆大川主持会议，秘书长方小白宣读任免通知。
　　9—11日，省科协副主席何立群一行来临调研，陆大川陪同。
　　12月20日，市科协举办青少年科技创新大赛。
{after}
　　1.组织科技志愿服务活动。（责任单位：科普部）
　　5月30日，举办全国科技工作者日座谈会。
"""
HEADINGS = [
    ("一、2021年主要会议", "二、2022年重点任务分解"),
    ("一、去年工作回顾", "二、2022年工作要点"),
    ("2021年工作情况", "2022年工作安排"),
]


@pytest.mark.parametrize(("before", "after"), HEADINGS)
def test_a_plan_tells_of_the_year_that_it_looks_back_on(before: str, after: str) -> None:
    facts = read_whole(BOTH.format(before=before, after=after)).statements
    assert [(one.date.edtf if one.date else None, one.title) for one in facts if isinstance(one, EventStatement)] == [
        ("2021-03-08", "市科协五届三次全委会"),
        ("2021-03-09/2021-03-11", "省科协副主席何立群一行来临调研"),
        ("2021-12-20", "青少年科技创新大赛"),
    ]
    assert ("陆大川", "2021-03-08") in {
        (one.person.name, one.date.edtf if one.date else "") for one in facts if isinstance(one, Holding)
    }
    assert [one.organization for one in facts if isinstance(one, Responsibility)] == ["临溪市科学技术协会科普部"]


TABLE = """临溪市科协2022年重点任务分解表

| 序号 | 任务 | 责任单位 |
| --- | --- | --- |
| 1 | 举办科普日 | 科普部（牵头）、办公室 |
| 2 | 编印科普读本 | 学会部/市科技馆 |
| 3 | 组织培训 | 组织部（市科协培训中心） |
4.开展调研。〔学会部负责，办公室参与〕
"""


def test_bodies_of_a_task_with_brackets_behind_and_slashes_between() -> None:
    facts = read_whole(TABLE).statements
    assert [(one.item, one.organization[3:]) for one in facts if isinstance(one, Responsibility)] == [
        ("1", "科协科普部"), ("1", "科协办公室"), ("2", "科协学会部"), ("2", "科技馆"), ("3", "科协组织部"),
        ("4", "科协学会部"), ("4", "科协办公室"),
    ]  # fmt: skip


def events_of(raw: str) -> list[tuple[str | None, str]]:
    return [
        (one.date.edtf if one.date else None, one.title)
        for one in read_whole(raw).statements
        if isinstance(one, EventStatement)
    ]


TOLD_WITHIN = """关于印发《临溪市供销社2023年工作总结和2024年重点工作任务分工》的通知

各县供销社：
　　现将总结和分工印发给你们。

临溪市供销社
2024年2月5日

一、2023年工作总结
　　（一）突出重点任务。2月16日，全市供销工作会议召开，市供销社党组书记何立群作报告。5月，市供销社印发《改革方案》。4月20日至22日，市供销社举办甘蔗种植培训班。
　　（二）抓好队伍建设。3月，科长方小白任市供销社党组成员。出台《资产管理办法》等制度5项。
二、2024年重点工作任务分工
　　（一）5月30日举办展销会。
"""


def test_the_days_told_within_a_paragraph_of_the_part_that_looks_back() -> None:
    assert events_of(TOLD_WITHIN) == [
        ("2023-02-16", "全市供销工作会议"),
        ("2023-04-20/2023-04-22", "甘蔗种植培训班"),
    ]
    facts = read_whole(TOLD_WITHIN).statements
    assert {"何立群 2023-02-16", "方小白 2023-03"} <= {
        f"{one.person.name} {one.date.edtf}" for one in facts if isinstance(one, Holding) and one.date
    }
    assert {"改革方案", "资产管理办法"} <= {one.title for one in facts if isinstance(one, Issuance)}


def test_a_circular_on_work_done_and_a_plan_without_a_day_of_its_own() -> None:
    circular = (
        "临溪县林业局关于2022年工作完成情况及2023年工作安排的通报\n\n各股室：\n　　现通报如下。\n第一部分　2022年工作完成情况\n"
        "　　一是造林有成效。3月12日，全县植树节活动在南山举行，副县长林远参加。\n第二部分　2023年工作安排\n　　（一）5月1日举办杜鹃花节。\n"
        "临溪县林业局\n2023年1月9日\n"
    )
    assert events_of(circular) == [("2022-03-12", "全县植树节活动")]
    plan = (
        "临溪县残疾人联合会\n2023年工作总结和2024年工作要点\n一、2023年工作总结\n（一）抓就业。3月22日，全县残疾人就业工作推进会召开，"
        "副县长林远讲话。\n二、2024年工作要点\n（一）5月19日组织开展助残日活动。\n"
    )
    assert events_of(plan) == [("2023-03-22", "全县残疾人就业工作推进会")]


def test_a_school_year_and_what_a_report_without_headings_means_to_do() -> None:
    school = (
        "临溪市第三中学2023—2024学年度工作总结\n本学年，学校圆满完成各项任务。\n一、安全\n学校定期排查隐患。12月9日，学校召开安全工作会议，"
        "校长严冬主持。6月8日，学校召开高考动员大会。\n二、下学年工作思路\n9月8日召开教师节大会。\n2024年7月5日\n"
    )
    assert events_of(school) == [("2023-12-09", "安全工作会议"), ("2024-06-08", "高考动员大会")]
    union = (
        "临溪市总工会2022年工作总结\n一、强化引领。4月28日，市总工会召开劳模表彰大会，市委书记汤建国讲话。\n"
        "2023年，市总工会将抓好以下工作：一是3月8日召开女职工座谈会；二是5月4日召开青年座谈会。\n临溪市总工会\n2022年12月30日\n"
    )
    assert events_of(union) == [("2022-04-28", "劳模表彰大会")]


def test_what_is_told_without_a_day_between_those_of_days() -> None:
    raw = (
        "共青团临溪县委2021年工作总结及2022年工作思路\n\n一、2021年主要工作\n（一）服务青年。8月20日，助学金发放仪式举行，县人大常委会副主任卜凡、"
        "县工商联主席金大钊等领导为学子发放助学金。与县农商银行签订《合作协议》。制定《青年工作办法》等制度3项。11月，方小舟同志调任南溪镇党委副书记、镇长候选人。\n"
        "（二）今年，团县委将在6月底前出台《议事规则》，9月1日召开表彰大会。\n共青团临溪县委\n2022年1月17日\n"
    )
    facts = read_whole(raw).statements
    assert events_of(raw) == [("2021-08-20", "助学金发放仪式")]
    assert {one.person.name for one in facts if isinstance(one, Participation)} == {"卜凡", "金大钊"}
    assert {one.title for one in facts if isinstance(one, Issuance)} == {"合作协议", "青年工作办法"}
    assert {(one.role, one.basis) for one in facts if isinstance(one, Holding) and one.person.name == "方小舟"} == {
        ("党委副书记", "appointed"),
        ("镇长", "nominated"),
    }


def test_the_hall_of_a_university_elsewhere_says_no_place() -> None:
    raw = (
        "湖滨区人大常委会2019年工作总结\n一、2019年工作\n5月21日，在厦门大学举办代表履职培训班，区人大常委会主任申小兰作动员。\n"
        "湖滨区人大常委会\n2020年1月10日\n"
    )
    held = [one.organization for one in read_whole(raw).statements if isinstance(one, Holding)]
    assert held == ["三门峡市湖滨区人大常委会"]


def test_half_a_year_behind_headings_without_a_year() -> None:
    raw = (
        "青石市红十字会2023年上半年工作总结和下半年工作计划\n\n今年以来，市红十字会认真履职。\n一、上半年主要工作\n（一）救护。3月18日，市红十字会召开"
        "表彰会，副市长曹植明讲话。全市志愿者驰援郑州。\n二、下半年工作计划\n（一）10月15日召开第九次代表大会。\n青石市红十字会\n2023年7月3日\n"
    )
    assert events_of(raw) == [("2023-03-18", "表彰会")]
    held = [one.organization for one in read_whole(raw).statements if isinstance(one, Holding)]
    assert held == ["青石市人民政府"]

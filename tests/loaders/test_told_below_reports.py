"""What is told below a report of the meeting that it was given at, and a report handed down with a notice."""

from __future__ import annotations

import pytest
from reading import based_whole, dated_whole, held, read, read_whole

from cursus.model.statement import EventStatement, Responsibility

NOTICE = (
    "云州市残疾人联合会文件\n\n关于印发《云州市残疾人联合会2019年工作报告和2020年任务分解》的通知\n\n各县残联：\n"
    "　　现将报告印发给你们，请认真落实。\n\n云州市残疾人联合会\n2020年1月16日\n\n"
)
REPORT = (
    "云州市残疾人联合会2019年工作报告\n——2020年1月10日在市残联第五届主席团第三次全体会议上\n市残联理事长　王小满\n\n各位委员：\n"
    "　　受执行理事会委托，我报告工作，请予审议。\n　　一、2019年工作回顾\n"
    "　　6月28日，市残联举行专题党课，市残联副理事长李大明主讲。10月15日（国际盲人节），市盲人协会换届会议召开，"
    "市聋人协会主席高山到会祝贺。\n"
)
SAT = (
    "市残联第五届主席团第三次全体会议于2020年1月10日在云州宾馆召开。市残联主席团主席、副市长陈大川主持会议。"
    "会议选举市民政局局长方建华为主席团副主席。\n"
)


@pytest.mark.parametrize(
    "heading",
    ["附：会议情况", "附件：会议概况", "（附）全会情况", "附件2　会议简介", "会议召开情况", "附：第三次全体会议侧记"],
)
@pytest.mark.parametrize("before", [NOTICE, ""])
def test_the_meeting_told_of_below_a_report_is_of_its_own_day(before: str, heading: str) -> None:
    raw = before + REPORT + heading + "\n" + SAT + ("" if before else "\n云州市残疾人联合会\n2020年1月16日\n")
    found = dated_whole(raw)
    assert "2020-01-10 陈大川 云州市人民政府 副市长" in found
    assert any(one.startswith("2020-01-10 方建华") and one.endswith("副主席 elected") for one in found)
    told = {
        one.title: one.date.edtf for one in read_whole(raw).statements if isinstance(one, EventStatement) and one.date
    }
    assert told["市残联第五届主席团第三次全体会议"] == "2020-01-10"
    assert told["市盲人协会换届会议"] == "2019-10-15"


def test_a_report_handed_down_is_of_the_day_on_which_it_was_given() -> None:
    assert "2020-01-10 王小满 云州市残联 理事长" in dated_whole(NOTICE + REPORT)


@pytest.mark.parametrize(
    "words",
    [
        "推进会在玉门召开，副市长方建华讲话，陈大川时任市政府副秘书长，主持会议。",
        "陈大川，时任市政府副秘书长，主持会议。",
        "会上，陈大川时任市政府副秘书长，作了报告。",
    ],
)
def test_who_is_said_behind_the_name_to_have_held_an_office_then(words: str) -> None:
    assert "陈大川 云州市政府 副秘书长 then" in held(words)


def test_a_federations_section_is_left_for_one_of_its_institutions() -> None:
    told = (
        "云州市残疾人联合会2020年工作总结\n\n　　2020年，工作取得进展。\n　　7月19日，市残联党组研究决定：陈大川任市残疾人康复中心主任，"
        "免去其教育就业科科长职务；高山任教育就业科副科长。\n\n云州市残疾人联合会\n2021年1月6日\n"
    )
    assert {
        "陈大川 云州市残疾人联合会教育就业科 科长 removed",
        "高山 云州市残疾人联合会教育就业科 副科长 appointed",
    } <= based_whole(told)


@pytest.mark.parametrize(
    ("who", "bodies"),
    [
        ("维权与宣传科；责任单位：各县残联", ["维权与宣传科"]),
        ("党办与人事处、工会", ["党办与人事处", "工会"]),
        ("办公室和宣传部", ["办公室", "宣传部"]),
        ("康复科与办公室", ["办公室", "康复科"]),
        ("国际合作与交流处、计财处", ["国际合作与交流处", "计财处"]),
        ("团委和学生处", ["团委", "学生处"]),
        ("家庭和青少年工作科、办公室", ["家庭和青少年工作科", "办公室"]),
        ("组织科、家庭与妇女科", ["组织科", "家庭与妇女科"]),
    ],
)
def test_the_name_of_a_section_may_go_on_behind_and(who: str, bodies: list[str]) -> None:
    raw = f"云州市残疾人联合会2020年重点任务分解\n\n云州市残疾人联合会\n2020年1月16日\n\n1. 完成改造。（责任单位：{who}）\n"
    found = [one.organization for one in read_whole(raw).statements if isinstance(one, Responsibility)]
    assert sorted(found) == sorted(f"云州市残疾人联合会{one}" for one in bodies)


@pytest.mark.parametrize("firm", ["中国人寿财产保险云州市中心支公司", "中国人民人寿保险云州市支公司"])
def test_an_insurer_is_named_with_its_branch(firm: str) -> None:
    told = read(f"市总工会与{firm}签订《合作协议》。").statements
    assert [one.organizations for one in told if type(one).__name__ == "Issuance"] == [("云州市总工会", firm)]

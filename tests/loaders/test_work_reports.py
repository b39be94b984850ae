"""Work reports of villages, courts and colleges: labels before days, the day of giving, departments with two kinds."""

from __future__ import annotations

import pytest
from reading import dated_whole, held, held_whole, read_whole

from cursus.model.statement import EventStatement

BUREAU = (
    "云溪县水利局2018年工作总结\n\n　　2018年，全县水利工作取得进展。\n　　{}\n\n　　云溪县水利局\n　　2019年1月8日\n"
)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("人事变动：3月，罗小满任县水利局局长。", "2018-03 罗小满 云溪县水利局 局长 appointed"),
        ("干部调整方面，6月，县委任命罗小满为县水利局党组书记。", "2018-06 罗小满 云溪县水利局 党组书记 appointed"),
        ("一、培训工作：5月，举办培训班，局长罗小满讲话。", "2018-05 罗小满 云溪县水利局 局长"),
    ],
)
def test_a_label_may_stand_before_the_day_of_a_sentence(words: str, told: str) -> None:
    assert told in dated_whole(BUREAU.format(words))


def test_a_villages_report_is_its_own() -> None:
    found = held_whole(
        "青河村2015年工作总结\n\n　　一年来，各项工作取得进展。\n　　1月，经村民代表会议选举，罗小满当选村委会主任，吕大山当选副主任。"
        "村党支部书记陈大川讲话。\n\n　　青河村党支部　青河村村民委员会\n　　2015年12月20日\n"
    )
    assert {"罗小满 青河村村委会 主任 elected", "陈大川 青河村 党支部书记"} <= found


@pytest.mark.parametrize(
    "given",
    [
        "（2022年2月25日在学院第四届教职工代表大会第二次会议上）",
        "——2022年2月25日在学院教职工代表大会上",
        "（2022年2月25日）",
    ],
)
def test_a_report_is_written_on_the_day_on_which_it_was_given(given: str) -> None:
    raw = (
        f"云海理工学院2021年度工作报告\n{given}\n\n院长　邱海波\n\n各位代表：\n　　我向大会作工作报告，请审议。\n\n一、2021年主要工作回顾\n\n"
        "　　9月，举行2021级新生开学典礼，邱海波讲话，云海市副市长尚丽萍应邀出席。\n"
    )
    assert "2022-02-25 邱海波 云海理工学院 院长" in dated_whole(raw)
    events = [one for one in read_whole(raw).statements if isinstance(one, EventStatement) and one.date]
    assert ("2021-09", "2021级新生开学典礼") in {(one.date.edtf, one.title) for one in events if one.date}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("胡小红任学生工作部（处）部（处）长。", "胡小红 云州大学学生工作部（处） 部（处）长 appointed"),
        ("保卫部（处）副部（处）长王小满出席。", "王小满 云州大学保卫部（处） 副部（处）长"),
        ("学生处（武装部）处（部）长高山讲话。", "高山 云州大学学生处（武装部） 处（部）长"),
    ],
)
def test_a_department_of_two_kinds_has_a_head_of_both(words: str, told: str) -> None:
    assert told in held(words, title="云州大学2021年大事记", organization="云州大学")


def test_together_with_a_body_of_the_county_is_no_county() -> None:
    raw = BUREAU.format("规范审批，会同县工商联出台《沟通协调机制的意见》。县工商联主席王小满参加座谈。")
    told = {
        name for one in read_whole(raw).statements if type(one).__name__ == "Issuance" for name in one.organizations
    }
    assert not any("会同" in name for name in told)

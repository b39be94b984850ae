"""Results of an election told in sections below the sentence that tells of it: `选举产生了第六届主席团。`, `一、主席团`."""

from __future__ import annotations

import pytest
from reading import dated_whole, held

HEAD = "云州市残疾人联合会\n关于第六次代表大会选举结果的通知\n\n"
SECTIONS = "\n一、主席团\n主　席　张建国\n副主席　李小雪（女）　高大峰（肢体残疾）\n二、执行理事会\n理事长　高大峰\n"


@pytest.mark.parametrize(
    "told",
    [
        "云州市残疾人联合会第六次代表大会于2018年10月22日召开，选举产生了市残联第六届主席团。",
        "云州市残疾人联合会第六次代表大会于2018年10月22日召开，选举产生了市残联第六届主席团，现将结果公布如下。",
    ],
)
@pytest.mark.parametrize("foot", ["", "云州市残疾人联合会\n2018年10月26日\n"])
def test_sections_are_of_the_day_of_the_election(told: str, foot: str) -> None:
    assert dated_whole(HEAD + told + SECTIONS + foot) == {
        "2018-10-22 张建国 云州市残联 主席 elected",
        "2018-10-22 李小雪 云州市残联 副主席 elected",
        "2018-10-22 高大峰 云州市残联 副主席 elected",
        "2018-10-22 高大峰 云州市残疾人联合会执行理事会 理事长 elected",
    }


def test_rows_behind_labels_with_stops() -> None:
    text = (
        "云州市工商业联合会第八次代表大会选举结果\n\n2018年10月22日，云州市工商联第八次代表大会在云州宾馆闭幕。大会选举产生了新一届领导班子。\n"
        "一、执行委员会领导成员\n主席：张建国。\n副主席：李小雪（女）、高大峰。\n二、监事会\n监事长：吴大山。\n"
    )
    assert {one[:10] for one in dated_whole(text)} == {"2018-10-22"}


def test_a_later_section_of_something_else_is_not_of_that_day() -> None:
    text = (
        "云州市残疾人联合会2018年工作总结\n\n2018年10月22日，市残联第六次代表大会选举产生了主席团。\n"
        "二、班子成员培训情况\n全年培训干部，副理事长高大峰作报告。\n云州市残疾人联合会\n2018年12月26日\n"
    )
    assert not any(one.startswith("2018-10-22") for one in dated_whole(text))


@pytest.mark.parametrize("committee", ["评议委员会", "财务委员会", "妇女委员会", "监督委员会"])
def test_a_committee_of_a_federation_is_its_own(committee: str) -> None:
    found = held(
        f"{committee}主任由副主席王文明兼任。",
        title="云州市残疾人联合会2018年大事记",
        organization="云州市残疾人联合会",
    )
    assert found == {
        f"王文明 云州市残疾人联合会{committee} 主任 appointed",
        "王文明 云州市残疾人联合会 副主席",
    }


def test_a_committee_of_the_state_is_not() -> None:
    found = held("计划委员会主任王文明出席。", title="云州市文联1985年大事记", organization="云州市文联")
    assert not any("文联" in one for one in found)

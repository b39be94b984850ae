"""Officers lent to another body, and the League's committee of a company that was just named."""

from __future__ import annotations

import pytest
from reading import held_by_year, held_whole


def _held(sentence: str) -> set[str]:
    return held_by_year(f"云川市总工会大事记（2015年）\n\n3月6日　{sentence}\n").get("2015", set())


def test_lent_with_and_without_a_verb_that_sends() -> None:
    found = _held("经研究，选派周文开挂任江渚县委常委；陈小媛挂任清河区总工会副主席，时间一年。")
    assert found == {"周文开 江渚县委 常委 appointed", "陈小媛 云川市清河区总工会 副主席 appointed"}


def test_lent_to_a_place_named_before_the_verb() -> None:
    assert _held("经研究，周文开到江渚县挂任县委常委。") == {"周文开 江渚县委 常委 appointed"}


def test_electronics_company_is_no_subsidiary() -> None:
    found = _held("市总工会主席李明远到长风电子公司调研，公司团委书记周文开汇报情况。")
    assert "周文开 长风电子公司 团委书记" in found


def test_company_is_the_one_visited_and_not_what_kind_of_firm_it_is() -> None:
    found = _held("市总工会主席李明远到长风机械公司调研非公企业团建，公司团委书记周文开汇报情况。")
    assert "周文开 长风机械公司 团委书记" in found


UNIVERSITY = "云川理工大学人事工作简报\n\n　　2021年6月25日，校党委常委会会议同意："


@pytest.mark.parametrize(
    "told",
    [
        "接收云州市科技局副局长李大山来校挂职，任科学技术处副处长。",
        "接收云州市科技局副局长李大山来校挂职任科学技术处副处长。",
        "接收云州市科技局副局长李大山到科学技术处挂职，任副处长。",
        "接收云州市科技局副局长李大山挂职担任科学技术处副处长。",
    ],
)
def test_who_is_received_from_another_body(told: str) -> None:
    assert held_whole(UNIVERSITY + told) == {
        "李大山 云州市科技局 副局长",
        "李大山 云川理工大学科学技术处 副处长 appointed",
    }


@pytest.mark.parametrize(
    "told",
    [
        "李大山结束挂职返校，任教务处副处长。",
        "李大山结束在江渚县发展改革委的挂职，任教务处副处长。",
        "李大山结束在江渚县发展改革委的副主任挂职，返校任教务处副处长。",
        "李大山挂职期满返校，任教务处副处长。",
        "李大山挂职结束，返校任教务处副处长。",
        "李大山完成援疆任务，任教务处副处长。",
    ],
)
def test_who_comes_back(told: str) -> None:
    assert "李大山 云川理工大学教务处 副处长 appointed" in held_whole(UNIVERSITY + told)


def test_an_office_left_before_coming_back() -> None:
    assert held_whole(UNIVERSITY + "李大山不再担任校工会副主席，返校任教务处副处长。") == {
        "李大山 云川理工大学工会 副主席 removed",
        "李大山 云川理工大学教务处 副处长 appointed",
    }


def test_a_name_behind_the_verb_that_sends() -> None:
    found = held_whole(UNIVERSITY + "选派李大山到江渚县人民政府挂职锻炼，担任副县长；")
    assert {one.split(" ", 1)[0] for one in found} == {"李大山"}


def test_a_task_that_is_done_lends_nobody() -> None:
    assert not held_whole(UNIVERSITY + "全面完成援疆任务，任务量居全省前列。")


@pytest.mark.parametrize("office", ["校地合作办公室", "校企合作办公室", "校产管理处", "校务办公室", "校园建设处"])
def test_departments_whose_name_begins_like_the_house(office: str) -> None:
    found = held_whole(UNIVERSITY + f"李大山同志任{office}副主任。")
    assert found == {f"李大山 云川理工大学{office} 副主任 appointed"}

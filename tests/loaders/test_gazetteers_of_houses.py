"""Gazetteers of single houses: whose they are, the congresses they tell of, the departments that a house sets up."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole, own_body

CONGRESSES = "第一节　代表大会\n\n第一届职工代表大会于1951年11月20日至23日召开。县政府副县长邵汝舟到会。\n"


@pytest.mark.parametrize("house", ["第一中学", "第二人民医院", "第三小学", "人民医院", "人民剧团", "人民广播站"])
def test_the_house_of_the_title_is_no_congress_with_a_word_of_its_name(house: str) -> None:
    text = f"第一届职工代表大会于1951年召开。松河县人民代表大会于1952年召开。\n县{house}于1953年扩建。\n"
    assert own_body(f"松河县{house}志\n\n{text}") == f"松河县{house}"


@pytest.mark.parametrize(
    "begins",
    [
        "第二届职工代表大会，1983年12月26日至28日在县礼堂举行。",
        "第二届职工代表大会，1983年12月26日开幕，28日闭幕，代表218名。",
        "第二届职工代表大会，于1983年12月26日开幕，28日闭幕。",
        "第二届职工代表大会在1983年12月26日至28日召开。",
        "第二届职工代表大会系1983年12月26日至28日召开。",
        "第二届职工代表大会召开于1983年12月26日至28日。",
        "第二届职工代表大会　1983年12月26日至28日召开。",
    ],
)
def test_a_congress_has_the_days_that_stand_behind_its_name(begins: str) -> None:
    text = f"松河县中医院志\n\n{CONGRESSES}\n{begins}县委书记石怀玉讲话。\n"
    assert "1983-12-26/1983-12-28 石怀玉 松河县委 书记" in dated_whole(text)


@pytest.mark.parametrize("house", ["供销合作社", "中医院", "图书馆", "拖拉机厂", "新华书店", "手工业联社"])
def test_a_house_restored_had_no_other_name_before(house: str) -> None:
    text = (
        f"松河县{house}志\n\n县{house}自1951年建立，至今三十余年。\n1962年，王大河任县{house}副书记。\n"
        f"1970年2月，县{house}停办。\n1975年10月恢复县{house}建制，县委任命石怀玉为县{house}副书记。\n"
    )
    assert {one.split()[1] for one in held_whole(text)} == {f"松河县{house}"}


@pytest.mark.parametrize("verb", ["设", "新设", "暂设", "只设", "均设", "设置", "先后设", "机关设"])
@pytest.mark.parametrize("house", ["供销合作社", "中医院", "总工会"])
def test_a_department_is_not_called_by_the_verb_before_it(house: str, verb: str) -> None:
    text = f"松河县{house}志\n\n1989年，县{house}{verb}办公室、人事科。办公室主任王大河，人事科科长石怀玉。\n"
    assert held_whole(text) == {f"王大河 松河县{house}办公室 主任", f"石怀玉 松河县{house}人事科 科长"}


@pytest.mark.parametrize("department", ["设计室", "设备科"])
def test_a_department_for_plans_or_machines_keeps_its_name(department: str) -> None:
    text = f"松河县建筑公司志\n\n1989年，县建筑公司{department}主任王大河出席会议。\n"
    assert {one.split()[1] for one in held_whole(text)} == {f"松河县建筑公司{department}"}


@pytest.mark.parametrize("works", ["拖拉机厂", "新华书店", "煤矿"])
def test_works_of_a_county_are_not_called_by_who_heads_them(works: str) -> None:
    text = (
        f"松河县{works}志\n\n1984年5月，王大河任县{works}党支部副书记。\n"
        f"县{works}历任负责人\n石怀玉（1951.11—1954.3）\n苗德厚（1954.3—1961.7）\n"
    )
    assert {one.split()[1] for one in held_whole(text)} == {f"松河县{works}"}


@pytest.mark.parametrize("heading", ["第三节　科室设置", "第三章　基层组织", "附录　文件辑存", "第四编　人物"])
@pytest.mark.parametrize(
    "rows", ["石怀玉　邵汝舟\n苗德厚　高远\n", "石怀玉（1951.11—1954.3）\n高远（1954.3—1961.7）\n"]
)
def test_the_heading_of_the_next_part_is_nobody(heading: str, rows: str) -> None:
    text = f"松河县供销社志\n\n第二节　历任领导\n\n县供销社历任副主任\n{rows}\n{heading}\n\n1989年，县供销社有职工三百人。\n"
    assert {one.split()[0] for one in held_whole(text)} <= {"石怀玉", "邵汝舟", "苗德厚", "高远"}


MERGED = "松河县文化馆志\n\n1951年3月，县文化馆成立，王大河任馆长。\n"


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("县文化馆并入县文教站，由军代表石怀玉任站长", "松河县文教站"),
        ("县文化馆并入县生产指挥部，石怀玉任主任", "松河县生产指挥部"),
        ("县文化馆撤销，业务归并到县文教站，由石怀玉任站长", "松河县文教站"),
        ("县文化馆并入县文教局，成立县文教局革命委员会，由军代表石怀玉任主任", "松河县文教局革命委员会"),
        ("县文化馆革命委员会成立，石怀玉任主任", "松河县文化馆革命委员会"),
    ],
)
def test_who_heads_what_a_house_became_part_of(told: str, body: str) -> None:
    assert {one.split()[1] for one in held_whole(f"{MERGED}1970年2月{told}。\n")} == {"松河县文化馆", body}


def test_a_committee_of_another_body_is_not_the_cooperatives() -> None:
    text = "松河县供销合作社志\n\n1970年2月县供销合作社并入县商业局，成立县商业局革命委员会，石怀玉任主任。\n"
    assert held_whole(text) == {"石怀玉 松河县商业局革命委员会 主任 appointed"}


def test_a_house_is_not_called_by_the_branch_of_the_party_that_it_sets_up() -> None:
    text = (
        "松河县中医院志\n\n1956年建立中共松河县中医院党支部，石怀玉任书记。\n1970年2月县中医院停办。\n1975年10月恢复县中医院建制。\n"
        "县中医院历任院长\n石怀玉（1961.7—1970.2）\n高远（1975.10—1988.4）\n"
    )
    assert {one.split()[1] for one in held_whole(text) if "term" in one} == {"松河县中医院"}

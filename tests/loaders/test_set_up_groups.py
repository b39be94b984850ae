"""Groups of an accident, committees by their short names, and names that the notice alone shows to be names."""

from __future__ import annotations

import pytest
from reading import brief, held_whole, read_whole

from cursus.model.statement import Holding, Participation

_HEAD = "长沙市人民政府办公室关于明确有关负责人的通知\n长政办〔2020〕4号\n"
_FOOT = "\n长沙市人民政府办公室\n2020年5月6日\n"


def _found(text: str) -> set[str]:
    return {brief(one) for one in read_whole(f"{_HEAD}{text}{_FOOT}").statements if isinstance(one, Holding)}


def test_who_leads_the_inquiry_of_an_accident() -> None:
    assert _found("成立浏阳市“6·1”爆炸事故调查组：蔡知秋任组长，李小山、市公安局局长鲁一平任副组长。") == {
        "蔡知秋 浏阳市“6·1”爆炸事故调查组 组长 appointed",
        "李小山 浏阳市“6·1”爆炸事故调查组 副组长 appointed",
        "鲁一平 浏阳市“6·1”爆炸事故调查组 副组长 appointed",
        "鲁一平 长沙市公安局 局长",
    }


def test_units_of_a_committee_that_goes_by_its_short_name() -> None:
    text = (
        "决定对市安全生产委员会（以下简称市安委会）组成人员进行调整。"
        "市安委会办公室主任由柴文夫兼任。原市安委会副主任王小山不再担任职务。"
    )
    assert _found(text) == {
        "柴文夫 长沙市安全生产委员会办公室 主任 appointed",
        "王小山 长沙市安全生产委员会 副主任 former",
        "王小山 长沙市安全生产委员会 副主任 removed",
    }


def test_a_rank_stays_in_the_role_and_inspects_nothing() -> None:
    read = read_whole(
        "长沙市人民政府关于申小明等同志任职的通知\n长政人〔2020〕4号\n经研究，决定：\n"
        "申小明、何以安（女）任市应急管理局副县级督查专员；\n聘任田野、解思忧为市人民政府安全生产顾问。\n"
        "免去：\n老友谅的市水务局副局长职务，退休；\n申小明的市水务局总工程师职务。\n长沙市人民政府\n2020年5月6日\n"
    )
    assert {brief(one) for one in read.statements if isinstance(one, Holding)} == {
        "申小明 长沙市应急管理局 副县级督查专员 appointed",
        "何以安 长沙市应急管理局 副县级督查专员 appointed",
        "田野 长沙市人民政府 安全生产顾问 appointed",
        "解思忧 长沙市人民政府 安全生产顾问 appointed",
        "老友谅 长沙市水务局 副局长 removed",
        "申小明 长沙市水务局 总工程师 removed",
    }
    assert not [one for one in read.statements if isinstance(one, Participation)]


def test_two_seats_of_a_group_given_by_turns() -> None:
    assert _found(
        "市第三督导组组长、副组长分别由洪大峰和岳麓区应急管理局局长米小粒担任。何文挂任浏阳市人民政府市长助理。"
    ) == {
        "洪大峰 长沙市第三督导组 组长 appointed",
        "米小粒 长沙市第三督导组 副组长 appointed",
        "米小粒 长沙市岳麓区应急管理局 局长",
        "何文 浏阳市人民政府 市长助理 appointed",
    }


def test_whom_a_new_committee_has_at_its_head_and_no_place_is_called_what_is_short_for_another() -> None:
    read = read_whole(
        "鲁甸县志·大事记\n1949年\n10月25日 县各界人民代表会议召开。会议选举产生县协商委员会，罗小满为主席，药商丁慕仁为副主席。\n"
        "1955年\n8月11日 县一届人大三次会议决定，县人民政府改称鲁甸县人民委员会（下称县人委）。会议选举徐文云为县长。\n"
    )
    assert {brief(one) for one in read.statements if isinstance(one, Holding)} == {
        "罗小满 鲁甸县协商委员会 主席 elected",
        "徐文云 鲁甸县人民委员会 县长 elected",
    }


def test_a_group_of_a_government_and_one_that_changes_its_members() -> None:
    text = (
        "云岭区人民政府2015年大事记\n"
        "6月3日，区政府成立“6·02”滑坡灾害处置工作指挥部，王大海任指挥长，河塘街道党工委书记苗文任副指挥长；"
        "办公室设区城管局，区城管局局长路明兼任办公室主任。\n"
        "9月1日，区征兵工作领导小组成员调整：王大海接任组长，李小海不再担任组长。\n"
    )
    posts = held_whole(text)
    staff = "云岭区“6·02”滑坡灾害处置工作指挥部"
    assert {f"王大海 {staff} 指挥长 appointed", f"苗文 {staff} 副指挥长 appointed"} <= posts
    assert "路明 云岭区城管局 局长" in posts
    army = "云岭区征兵工作领导小组"
    assert {f"王大海 {army} 组长 appointed", f"李小海 {army} 组长 removed"} <= posts


def test_the_city_that_a_district_takes_for_granted() -> None:
    text = (
        "荷山区2015年大事记\n3月12日，副市长王大为来区检查。\n4月9日，区长李小海赴长沙市雨花区学习，市委表扬。\n"
        "5月2日，株洲市庆祝大会召开，区劳模获湖南省表彰。株洲晶锐公司和湖南某公司签约。市政府、市人大来电祝贺。\n"
    )
    assert "王大为 株洲市人民政府 副市长" in held_whole(text)


@pytest.mark.parametrize("seat", ["联络员", "成员", "秘书", "秘书长"])
def test_an_office_at_home_beside_a_seat(seat: str) -> None:
    """Who comes to a seat of the group is told with his office at home, which is none of the group."""
    told = f"公司成立防汛领导小组，陈学明任组长，李建国任副组长，办公室主任罗永盘兼任{seat}。"
    found = held_whole(f"云岭市自来水公司大事记\n\n1998年\n\n8月7日　{told}\n")
    assert "罗永盘 云岭市自来水公司办公室 主任" in found
    assert f"罗永盘 云岭市自来水公司防汛领导小组 {seat} appointed" in found

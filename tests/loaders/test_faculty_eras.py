"""Departments and colleges that were something else in another school before."""

import pytest
from reading import dated_whole

_OF_LIFE = (
    "东山大学生命科学学院史略\n\n一、初创\n\n我院{}江东省立东山师范专科学校生物科。1950年9月，校长李长山聘王大平为科主任。"
    "1953年8月，学校改名东山师范学院，生物科扩为生物系，刘明章任系主任，赵平任系秘书。\n\n二、动荡\n\n"
    "1970年3月，生物、化学两系并为生化连队，孙方任连长。1978年5月，生物系恢复建制，院党委任命周明为系主任，陈力任党总支书记。\n\n"
    "三、成院\n\n2001年6月，东山师范学院与东山医学专科学校合并组建东山大学，生物系与环境系合组生命科学学院。"
    "同年7月，张小兵任院长。2005年3月，学院领导：党委书记陈林。\n"
)


@pytest.mark.parametrize("began", ["源出", "源于", "前身为", "发端于", "脱胎于", "可追溯至"])
def test_college_goes_by_the_names_of_its_time(began: str) -> None:
    assert dated_whole(_OF_LIFE.format(began)) == {
        "1950-09 李长山 江东省立东山师范专科学校 校长",
        "1950-09 王大平 江东省立东山师范专科学校生物科 主任 appointed",
        "1953-08 刘明章 东山师范学院生物系 主任 appointed",
        "1953-08 赵平 东山师范学院生物系 秘书 appointed",
        "1970-03 孙方 东山师范学院生化连队 连长 appointed",
        "1978-05 周明 东山师范学院生物系 主任 appointed",
        "1978-05 陈力 东山师范学院生物系 党总支书记 appointed",
        "2001-07 张小兵 东山大学生命科学学院 院长 appointed",
        "2005-03 陈林 东山大学生命科学学院 党委书记",
    }


def test_parts_of_a_department_of_old() -> None:
    told = (
        "北岭学院园林系系史\n\n我系发端于1956年的北岭农业学校园林科。1956年9月，郑大勇任科主任。"
        "1985年5月，学校改名北岭学院，园林科改为园林系，张景明任系主任，系学术委员会主任刘明章出席会议。\n"
    )
    assert dated_whole(told) == {
        "1956-09 郑大勇 北岭农业学校园林科 主任 appointed",
        "1985-05 张景明 北岭学院园林系 主任 appointed",
        "1985-05 刘明章 北岭学院园林系学术委员会 主任",
    }


@pytest.mark.parametrize("took", ["任系主任", "为系主任", "任系秘书", "任系副主任"])
def test_head_of_a_bare_department_behind_any_name(took: str) -> None:
    told = dated_whole(f"西溪师院历史系系史\n\n1958年3月，学校招生，刘明章{took}。")
    assert {one.rsplit(" ", 1)[0] if one.endswith("appointed") else one for one in told} == {
        f"1958-03 刘明章 西溪师院历史系 {took[2:]}"
    }


@pytest.mark.parametrize("parted", ["两系重新分开", "两系又分设", "二系分立", "原系再分家"])
def test_departments_that_were_one_are_two_again(parted: str) -> None:
    told = dated_whole(
        "东山农学院林学系系史\n\n我系的前身是1950年创办的江东省立农业专科学校森林科，王大平任科主任。1954年学校改名东山农学院，森林科改为林学系，"
        f"刘明章任系主任。1958年园艺、林学两系合并为园林系，孙方任系主任。1962年{parted}，周明任系主任。\n"
    )
    assert {one for one in told if one.startswith(("1958", "1962"))} == {
        "1958 孙方 东山农学院园林系 主任 appointed",
        "1962 周明 东山农学院林学系 主任 appointed",
    }


@pytest.mark.parametrize(
    "told",
    [
        "撤销生命科学学院，机电系更名为机电工程学院",
        "机电系、汽车系合并组建智能制造学院",
        "社会科学部更名为马克思主义学院",
        "在原外语系基础上组建外国语学院",
    ],
)
@pytest.mark.parametrize("own", ["北岭大学", "北岭学院", "北岭职业技术学院"])
def test_school_is_not_called_by_the_new_name_of_its_department(own: str, told: str) -> None:
    text = f"{own}大事记（2018年）\n\n10月9日　学校印发《{own}关于调整院系设置的通知》，{told}。\n\n10月24日　校长罗大川出席会议。\n"
    assert dated_whole(text) == {f"2018-10-24 罗大川 {own} 校长"}

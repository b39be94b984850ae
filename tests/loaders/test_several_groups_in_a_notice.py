"""Notices that list the members of several groups and committees under numbered headings."""

import pytest
from reading import held_whole

_FOOT = "\n云州市人民政府办公室\n2018年5月9日\n"
_HEAD = (
    "云州市人民政府办公室文件\n\n关于调整部分议事协调机构的通知\n\n各县（区）人民政府：\n现将调整后的名单通知如下：\n"
)


@pytest.mark.parametrize(("first", "second"), [("一、", "二、"), ("1．", "2．")])
@pytest.mark.parametrize("behind", ["", "组成人员", "成员名单", "："])
def test_each_heading_names_the_body_of_the_rows_below_it(first: str, second: str, behind: str):
    text = (
        f"{_HEAD}{first}市禁毒委员会{behind}\n主任：罗小满\n副主任：梅雪\n成员：宁大河、温小康\n{second}市防汛抗旱指挥部{behind}\n指挥长：梅雪\n"
        f"副指挥长：宁大河\n成员：温小康、管秋实\n{_FOOT}"
    )
    drugs, floods = "云州市禁毒委员会", "云州市防汛抗旱指挥部"
    assert held_whole(text) == {
        f"罗小满 {drugs} 主任", f"梅雪 {drugs} 副主任", f"宁大河 {drugs} 成员", f"温小康 {drugs} 成员", f"梅雪 {floods} 指挥长",
        f"宁大河 {floods} 副指挥长", f"温小康 {floods} 成员", f"管秋实 {floods} 成员",
    }  # fmt: skip


@pytest.mark.parametrize(
    "office", ["办公室设在市公安局，温小康兼任办公室主任。", "委员会办公室设在市公安局，温小康同志兼任办公室主任。"]
)
def test_each_has_an_office_of_its_own(office: str):
    text = f"{_HEAD}一、市禁毒委员会\n主任：罗小满\n成员：温小康\n{office}\n二、市防汛抗旱指挥部\n指挥长：梅雪\n成员：管秋实\n{_FOOT}"
    assert "温小康 云州市禁毒委员会办公室 主任 appointed" in held_whole(text)


@pytest.mark.parametrize("heading", ["一、市水务局安全生产领导小组\n", ""])
def test_a_row_for_the_head_of_the_office_below_those_of_the_group_is_of_the_groups_office(heading: str):
    text = (
        "云州市水务局文件\n\n关于调整安全生产领导小组的通知\n\n各科室：\n现将名单通知如下：\n"
        f"{heading}组　长：罗小满\n副组长：梅　雪\n成　员：宁大河\n办公室主任：梅雪（兼）\n\n云州市水务局\n2018年5月9日\n"
    )
    assert {one for one in held_whole(text) if one.startswith("梅雪")} == {
        "梅雪 云州市水务局安全生产领导小组 副组长", "梅雪 云州市水务局安全生产领导小组办公室 主任",
    }  # fmt: skip


def test_a_row_beside_those_of_other_departments_is_of_the_body_itself():
    text = (
        "云州市水务局文件\n\n关于调整安全生产领导小组的通知\n\n各科室：\n现将名单通知如下：\n"
        "组长：罗小满\n副组长：梅雪\n成员：\n办公室主任：宁大河\n人事科科长：温小康\n\n云州市水务局\n2018年5月9日\n"
    )
    assert "宁大河 云州市水务局安全生产领导小组办公室 主任" not in held_whole(text)

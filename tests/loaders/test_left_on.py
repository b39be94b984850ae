"""Days told between somebody and what he leaves, and brackets in the rows of a career."""

from __future__ import annotations

import pytest
from reading import dated_whole

PAGE = "溪川县商务局领导班子成员分工\n发布日期：2021-03-18\n林海 党组书记、局长\n主持局全面工作。\n黄丽 党组成员、副局长\n分管外贸科。\n{}\n"
BODY = "溪川县商务局"
LIFE = "首页>政务公开>领导信息\n次仁旺堆\n次仁旺堆，男，藏族，1980年1月生，大学学历。\n工作简历：\n2010.02--2015.03 江孜县卡堆乡乡长\n2015.03--2019.08 日喀则市农牧局副局长{}\n2019.08-- 现任职\n\n信息员：王小红 更新时间：2022-03-11\n"


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("吴刚同志2021年2月不再担任副局长职务，任二级主任科员，协助外贸工作。", ["2021-02 吴刚 {} 副局长 removed", "2021-02 吴刚 {} 二级主任科员 appointed"]),
        ("郭敬同志自2021年1月起不再担任副局长，任四级调研员。", ["2021-01 郭敬 {} 副局长 removed", "2021-01 郭敬 {} 四级调研员 appointed"]),
        ("周敏同志2020年12月退休，不再担任总工程师职务。", ["2020-12 周敏 {} 总工程师 removed"]),
        ("孙林同志2021年2月8日起不再担任总经济师职务。", ["2021-02-08 孙林 {} 总经济师 removed"]),
        ("钱多同志不再担任总经济师职务。", ["2021-03-18 钱多 {} 总经济师 removed"]),
    ],
)  # fmt: skip
def test_who_left_when(sentence: str, told: list[str]) -> None:
    found = {one for one in dated_whole(PAGE.format(sentence)) if one.endswith(("removed", "appointed"))}
    assert found == {one.format(BODY) for one in told}


@pytest.mark.parametrize(
    ("aside", "day"),
    [
        ("（其间：2017.04--2018.04挂职任山东省潍坊市农业局副局长）", "2017-04/2018-04"),
        ("（期间：2017年4月—2018年4月，挂职任潍坊市农业局副局长）", "2017-04/2018-04"),
        ("（2017.04兼任潍坊市农业局副局长）", "2017-04"),
        ("、潍坊市农业局副局长", "2015-03/2019-08"),
    ],
)
def test_a_bracket_in_a_row_has_its_own_time(aside: str, day: str) -> None:
    found = {one for one in dated_whole(LIFE.format(aside)) if "农业局" in one}
    assert {one.split()[0] for one in found} == {day}


def test_an_office_and_a_term_in_brackets_are_read_once() -> None:
    life = "局领导简介\n张为民  局党组书记、局长\n男，汉族，1968年3月生，大学学历。\n工作经历：\n1996.10—2002.04  溪川县水利局办公室主任\n2013.05—2018.11  溪川县大街镇党委书记（2015.01任县委委员）\n2018.11至今  溪川县水利局党组书记、局长\n发布时间：2020-07-15\n"
    found = dated_whole(life)
    assert "1996-10/2002-04 张为民 溪川县水利局办公室 主任 term" in found
    assert {one.split()[0] for one in found if one.endswith("溪川县委 委员 term")} == {"2015-01"}


@pytest.mark.parametrize(
    ("row", "name", "role"),
    [
        ("范  志远   校长   1952.9—1955.7", "范志远", "校长"),
        ("江  山  （女）副校长（主持工作） 1952.9—1955.7", "江山", "副校长"),
        ("马 立  校长  1952.9—1955.7", "马立", "校长"),
        ("钟  声（女，壮族）  校长  1952.9—1955.7", "钟声", "校长"),
    ],
)
def test_names_set_wide_in_rows_of_terms(row: str, name: str, role: str) -> None:
    text = f"溪川县第一中学\n历任校长\n姓名    职务    任职时间\n{row}\n李树人   校长   1955.7—1958.8\n"
    assert dated_whole(text) == {
        f"1952-09/1955-07 {name} 溪川县第一中学 {role} term",
        "1955-07/1958-08 李树人 溪川县第一中学 校长 term",
    }

"""Papers that tell in sentences, and in no list, who comes to a group and who leaves it; and corrections of other issues."""

from __future__ import annotations

import pytest
from reading import held_whole

HEADQUARTERS = """云州市人民政府办公室
关于调整市防汛抗旱指挥部成员的通知
云政办发〔2003〕62号

各县、区人民政府：

　　由于人事变动，市政府决定对市防汛抗旱指挥部组成人员作如下调整：总指挥由副市长陈建国担任，原总指挥、副市长周明不再兼任；李小红、吴志刚不再担任副总指挥；增补市水利局局长何丽为副总指挥，市公安局副局长孙强为成员。办公室主任仍由水利局副局长郑大伟兼任。

　　　　　　　　　　　　　　{}
"""


@pytest.mark.parametrize("day", ["二〇〇三年五月六日", "2003年5月6日"])
def test_bare_offices_are_of_the_group_that_changes(day: str) -> None:
    group = "云州市防汛抗旱指挥部"
    found = {one for one in held_whole(HEADQUARTERS.format(day)) if group in one}
    assert found - {f"周明 {group} 总指挥 former"} == {
        f"陈建国 {group} 总指挥 appointed",
        f"周明 {group} 总指挥 removed",
        f"李小红 {group} 副总指挥 removed",
        f"吴志刚 {group} 副总指挥 removed",
        f"何丽 {group} 副总指挥 appointed",
        f"孙强 {group} 成员 appointed",
        f"郑大伟 {group}办公室 主任",
    }


def test_whoever_no_longer_serves_besides_keeps_his_main_office() -> None:
    assert "周明 云州市人民政府 副市长 removed" not in held_whole(HEADQUARTERS.format("2003年5月6日"))


COMMITTEE = """清水县人民政府办公室
关于调整县招生委员会成员的通知

　　经县政府研究，决定对县招生委员会成员作如下调整：
　　副县长陈建国任主任，周明不再担任主任职务；县教育局局长李小红任副主任；增补何丽、孙强为委员。

　　　　　　　　　　　　　　一九九九年四月二日
"""


def test_a_committee_has_a_chair_told_by_his_bare_office() -> None:
    group = "清水县招生委员会"
    assert {one for one in held_whole(COMMITTEE) if group in one or "办公室" in one} == {
        f"陈建国 {group} 主任 appointed",
        f"周明 {group} 主任 removed",
        f"李小红 {group} 副主任 appointed",
        f"何丽 {group} 委员 appointed",
        f"孙强 {group} 委员 appointed",
    }


def test_additions_by_a_vote_stay_elections() -> None:
    text = "清水县总工会2021年大事记\n\n3月5日　县总工会召开九届三次全委会议，增补何丽、孙强为县总工会常委。\n"
    assert held_whole(text) == {"何丽 清水县总工会 常委 elected", "孙强 清水县总工会 常委 elected"}


def test_several_deputies_lose_their_offices_when_a_house_is_merged() -> None:
    text = "云州市人民政府\n关于周明等同志职务任免的通知\n云政任〔1998〕8号\n\n　　因机构撤并，市物资局副局长周明、何丽（女）原任职务同时免去。\n\n　　1998年8月12日\n"
    assert {one for one in held_whole(text) if one.endswith("removed")} == {
        "周明 云州市物资局 副局长 removed",
        "何丽 云州市物资局 副局长 removed",
    }


@pytest.mark.parametrize(
    "correction",
    [
        "本刊第10期第35页“任命钱伟为云州市建设局副局长”一句中“钱伟”应为“钱玮”，特此更正。",
        "本刊上期刊登的“任命钱伟为云州市建设局副局长”一条，“钱伟”系“钱玮”之误。",
        "本报3月2日“任命钱伟为云州市建设局副局长”应为“任命钱玮为云州市建设局局长助理”。",
    ],
)
def test_words_that_are_set_right_appoint_nobody(correction: str) -> None:
    text = f"云州市人民政府\n关于周明同志任职的通知\n云政任〔1998〕8号\n\n　　周明任云州市物资局副局长。\n\n　　1998年8月12日\n\n更正\n　　{correction}\n"
    assert not [one for one in held_whole(text) if "副局长 appointed" in one and "建设局" in one]


PARTS = """清水县人民政府办公室
关于成立青山产业园建设指挥部的通知
清政办发〔2021〕6号

各乡镇人民政府：

　　经县政府同意，决定成立清水县青山产业园建设指挥部（以下简称“指挥部”）。现将有关事项通知如下：

　　一、组成人员
　　总 指 挥：陈建国　县长
　　成　　员：周　明　县财政局局长

　　二、工作专班
　　（一）征地搬迁专班。组长由周明兼任，副组长为李小红。
　　（二）招商引资组。组长：何丽；副组长：孙强。
　　3.综合协调组：组长孙强，副组长何丽，成员王海、李勇。

清水县人民政府办公室
2021年4月2日
"""


def test_parts_of_a_group_told_in_one_line_have_heads_of_their_own() -> None:
    group = "清水县青山产业园建设指挥部"
    assert {one for one in held_whole(PARTS) if group in one} == {
        f"陈建国 {group} 总指挥 appointed",
        f"周明 {group} 成员 appointed",
        f"周明 {group}征地搬迁专班 组长 appointed",
        f"李小红 {group}征地搬迁专班 副组长 appointed",
        f"何丽 {group}招商引资组 组长 appointed",
        f"孙强 {group}招商引资组 副组长 appointed",
        f"孙强 {group}综合协调组 组长 appointed",
        f"何丽 {group}综合协调组 副组长 appointed",
        f"王海 {group}综合协调组 成员 appointed",
        f"李勇 {group}综合协调组 成员 appointed",
    }


def test_a_heading_that_sets_the_group_up_names_no_part_of_it() -> None:
    text = (
        "清水县教育局\n关于成立校园安全工作领导小组的通知\n\n各学校：\n　　决定成立校园安全工作领导小组，现将有关事项通知如下：\n"
        "　　（一）成立领导小组。组长由陈建国担任，副组长由周明担任。\n　　（二）加强督查。各校要自查。\n\n清水县教育局\n2021年4月2日\n"
    )
    assert not [one for one in held_whole(text) if "小组成立" in one or "小组领导小组" in one]

"""Notices that change who makes up a group: who leaves stands above the list of who is in it now."""

from __future__ import annotations

import pytest
from reading import held_whole

NOTICE = """云溪市教育局关于调整市校园篮球工作领导小组成员的通知

各中小学：

　　因人事变动，经研究，决定对云溪市校园篮球工作领导小组组成人员进行调整。{leaves}{list}

　　组　长：丁学文　　市教育局局长
　　副组长：罗小满　　市教育局副局长
　　　　　　{row}
　　成　员：石大勇　　市教育局体卫艺股股长

　　　　　　　　　　　云溪市教育局
　　　　　　　　　　　2021年9月13日
"""
GROUP = "云溪市校园篮球工作领导小组"
NOW = {f"丁学文 {GROUP} 组长", f"罗小满 {GROUP} 副组长", f"韩志高 {GROUP} 副组长", f"石大勇 {GROUP} 成员"}
GONE = {f"邵一鸣 {GROUP} 副组长 removed", f"陶可心 {GROUP} 成员 removed"}


def _of_group(leaves: str, told: str, row: str = "韩志高　　市文旅局副局长") -> set[str]:
    found = held_whole(NOTICE.format(leaves=leaves, list=told, row=row))
    return {one for one in found if GROUP in one and not one.endswith("former")}


@pytest.mark.parametrize(
    "leaves",
    [
        "原领导小组副组长邵一鸣、成员陶可心因工作调动不再担任相应职务。",
        "原领导小组副组长邵一鸣、成员陶可心不再担任原职务。",
        "领导小组副组长邵一鸣、成员陶可心因退休不再担任原任职务。",
    ],
)
@pytest.mark.parametrize("told", ["调整后名单如下：", "现将调整后的组成人员名单通知如下：", "现公布如下："])
def test_nobody_leaves_who_stands_below_those_that_do(leaves: str, told: str) -> None:
    assert _of_group(leaves, told) == NOW | GONE


@pytest.mark.parametrize(
    "row",
    [
        "韩志高（女）市文旅局副局长",
        "韩志高（壮族）市文旅局四级主任科员",
        "韩志高　　市文旅局体育科负责人",
        "韩志高　　市公安局治安大队民警",
    ],
)
def test_rows_of_people_set_close_or_without_a_post(row: str) -> None:
    assert _of_group("", "调整后名单如下：", row) == NOW


def test_those_listed_below_a_dismissal_leave() -> None:
    text = "云溪市教育局文件\n\n经研究，决定免去下列同志职务。名单如下：\n丁学文　市第一中学校长\n罗小满　市第三中学副校长\n\n云溪市教育局\n2021年9月13日\n"
    assert not any(one.split()[-1] in ("校长", "副校长") for one in held_whole(text))


MINUTES = """青山区人民政府

会　议　纪　要

〔2025〕第3期

云海市青山区人民政府办公室　　　　　　2025年3月12日

湿地保护专题会议纪要

　　2025年3月9日，副区长丁学文主持召开湿地保护专题会议。现纪要如下：
　　（一）关于排查。由区林业局牵头，5月底前完成。
　　{}
"""


@pytest.mark.parametrize(
    "told",
    [
        "会议决定，调整充实湿地保护工作专班：罗小满任总召集人，石大勇任召集人。",
        "会议决定，优化调整湿地保护工作专班：罗小满任总召集人，石大勇任召集人。",
        "会议同意调整湿地保护工作专班，由罗小满任总召集人，石大勇任召集人。",
        "会议决定对湿地保护工作专班进行调整：罗小满任总召集人，石大勇任召集人。",
        "会议决定成立湿地保护工作专班，罗小满任总召集人，石大勇任召集人。",
    ],
)
def test_minutes_of_a_government_change_a_group_of_its_district(told: str) -> None:
    group = "云海市青山区湿地保护工作专班"
    assert {f"罗小满 {group} 总召集人 appointed", f"石大勇 {group} 召集人 appointed"} <= held_whole(
        MINUTES.format(told)
    )


def test_a_body_for_adjustments_keeps_its_name() -> None:
    raw = "云海市产业结构调整办公室2023年大事记\n\n　　8月1日，市产业结构调整办公室主任罗小满、市行政区划调整领导小组副组长石大勇出席座谈会。\n"
    assert held_whole(raw) == {
        "罗小满 云海市产业结构调整办公室 主任",
        "石大勇 云海市行政区划调整领导小组 副组长",
    }

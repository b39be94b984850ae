"""Plans that look back on the year before: what was held there took place, what lies ahead did not."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Holding, Responsibility

BOTH = """临溪市科学技术协会文件
临科协〔2022〕4号

关于印发《2021年工作总结和2022年工作要点》的通知

各县科协：
　　现将《2021年工作总结和2022年工作要点》印发给你们。

临溪市科学技术协会
2022年1月20日

{before}
　　3月8日，市科协召开五届三次全委会，主席陆大川主持会议，秘书长方小白宣读任免通知。
　　9—11日，省科协副主席何立群一行来临调研，陆大川陪同。
　　12月20日，市科协举办青少年科技创新大赛。
{after}
　　1.组织科技志愿服务活动。（责任单位：科普部）
　　5月30日，举办全国科技工作者日座谈会。
"""
HEADINGS = [
    ("一、2021年主要会议", "二、2022年重点任务分解"),
    ("一、去年工作回顾", "二、2022年工作要点"),
    ("2021年工作情况", "2022年工作安排"),
]


@pytest.mark.parametrize(("before", "after"), HEADINGS)
def test_a_plan_tells_of_the_year_that_it_looks_back_on(before: str, after: str) -> None:
    facts = read_whole(BOTH.format(before=before, after=after)).statements
    assert [(one.date.edtf if one.date else None, one.title) for one in facts if isinstance(one, EventStatement)] == [
        ("2021-03-08", "市科协五届三次全委会"),
        ("2021-03-09/2021-03-11", "省科协副主席何立群一行来临调研"),
        ("2021-12-20", "青少年科技创新大赛"),
    ]
    assert ("陆大川", "2021-03-08") in {
        (one.person.name, one.date.edtf if one.date else "") for one in facts if isinstance(one, Holding)
    }
    assert [one.organization for one in facts if isinstance(one, Responsibility)] == ["临溪市科学技术协会科普部"]


TABLE = """临溪市科协2022年重点任务分解表

| 序号 | 任务 | 责任单位 |
| --- | --- | --- |
| 1 | 举办科普日 | 科普部（牵头）、办公室 |
| 2 | 编印科普读本 | 学会部/市科技馆 |
| 3 | 组织培训 | 组织部（市科协培训中心） |
4.开展调研。〔学会部负责，办公室参与〕
"""


def test_bodies_of_a_task_with_brackets_behind_and_slashes_between() -> None:
    facts = read_whole(TABLE).statements
    assert [(one.item, one.organization[3:]) for one in facts if isinstance(one, Responsibility)] == [
        ("1", "科协科普部"), ("1", "科协办公室"), ("2", "科协学会部"), ("2", "科技馆"), ("3", "科协组织部"),
        ("4", "科协学会部"), ("4", "科协办公室"),
    ]  # fmt: skip

"""Names parted by a line break before the office that they were given, and padded names at the end of a row."""

from __future__ import annotations

import pytest
from reading import held_whole

ORDER = """云山水务集团有限公司文件

云水集发〔2021〕37号

关于钱文秀等同志职务任免的通知

各部门：

　　经研究，决定：

　　一、聘任
{rows}
　　钱文秀为集团公司总工程师。

云山水务集团有限公司
2021年7月9日
"""
ELECTED = """云州市第三人民医院2008年大事记

11月
6日 云州市第三人民医院第五次党员大会召开。当选党委委员：
{rows}
"""


@pytest.mark.parametrize(
    "rows",
    [
        "　　赵克勤、孙丽华、李　慧、周　正　\n　　平为集团公司总经理助理；",
        "　　赵克勤、孙丽华、李慧、周正\n　　平同志任集团公司总经理助理；",
        "　　赵克勤、孙丽华、李慧（女）、周正平\n　　为集团公司总经理助理，试用期一年；",
    ],
)
def test_an_office_below_its_names(rows: str) -> None:
    office = "云山水务集团有限公司 总经理助理 appointed"
    names = {one.split()[0] for one in held_whole(ORDER.format(rows=rows)) if one.endswith(office)}
    assert names == {"赵克勤", "孙丽华", "李慧", "周正平"}


def test_what_follows_a_list_of_names() -> None:
    held = held_whole(ORDER.format(rows="成员：赵克勤、孙丽华、李慧\n周正任集团公司总经理助理；"))
    assert held == {
        "周正 云山水务集团有限公司 总经理助理 appointed",
        "钱文秀 云山水务集团有限公司 总工程师 appointed",
    }


@pytest.mark.parametrize(
    "rows",
    [
        "        戴  月    佟  心    欧阳晓    王春辉\n        祝  康    尚  洁    柴    进",
        "        戴  月    佟  心    柴    进\n        祝  康    尚  洁    欧阳晓    王春辉",
        "　　戴　月　　佟　心　　欧阳晓　　王春辉\n　　祝　康　　尚　洁　　柴　　进",
    ],
)
def test_a_name_as_wide_as_the_space_between_names(rows: str) -> None:
    names = {one.split()[0] for one in held_whole(ELECTED.format(rows=rows))}
    assert names == {"戴月", "佟心", "欧阳晓", "王春辉", "祝康", "尚洁", "柴进"}

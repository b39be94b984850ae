"""Hospitals, companies and works named in the papers of the university or group that they are of, without its name."""

from __future__ import annotations

import pytest
from reading import held_whole

SCHOOL = (
    "云州医科大学报\n2014年5月16日　星期五　第412期\n\n我校召开教学工作会议\n\n　　本报讯　5月9日，我校教学工作会议召开。"
    "校党委书记高兴讲话，{who}参加。\n"
)
GROUP = (
    "云江钢铁报\n云江钢铁集团有限公司党委主办　第412期　2014年5月16日　星期五\n\n集团公司召开工作会议\n\n"
    "　　本报讯　5月9日，集团公司工作会议召开。集团公司党委书记高兴讲话，{who}参加。\n"
)


@pytest.mark.parametrize("named", ["附属第一医院", "附属口腔医院", "第一附属医院", "附属二院", "一附院", "附一院"])
def test_a_hospital_of_the_university(named: str) -> None:
    assert f"钱伟 云州医科大学{named} 院长" in held_whole(SCHOOL.format(who=f"{named}院长钱伟"))


def test_a_department_of_such_a_hospital() -> None:
    found = held_whole(SCHOOL.format(who="附属第二医院护理部主任钱伟"))
    assert "钱伟 云州医科大学附属第二医院护理部 主任" in found


def test_a_hospital_of_another_university() -> None:
    found = held_whole(SCHOOL.format(who="北海医科大学附属第二医院院长钱伟"))
    assert "钱伟 北海医科大学附属第二医院 院长" in found


@pytest.mark.parametrize("named", ["房地产公司", "汽车运输公司", "检修公司", "建筑安装工程公司", "劳动服务公司"])
def test_a_company_by_what_it_does(named: str) -> None:
    assert f"钱伟 云江钢铁集团有限公司{named} 经理" in held_whole(GROUP.format(who=f"{named}经理钱伟"))


@pytest.mark.parametrize("named", ["中型轧钢厂", "小型厂", "中板厂"])
def test_a_works_by_the_size_of_what_it_makes(named: str) -> None:
    assert f"钱伟 云江钢铁集团有限公司{named} 厂长" in held_whole(GROUP.format(who=f"{named}厂长钱伟"))


@pytest.mark.parametrize("named", ["大地房地产公司", "云州市运输公司"])
def test_a_company_with_a_name_or_place_stands_alone(named: str) -> None:
    assert f"钱伟 {named} 经理" in held_whole(GROUP.format(who=f"{named}经理钱伟"))

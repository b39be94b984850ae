"""Workshops by their bare names, and heads of works that somebody came to."""

from __future__ import annotations

import pytest
from reading import held_whole

HEAD = "云岭钢铁集团公司大事记（1997）\n\n1997年\n\n6月\n\n1日　公司召开大会，总经理滕自立讲话。\n\n"
OWN = "云岭钢铁集团公司"


@pytest.mark.parametrize(
    ("told", "held"),
    [
        (
            "28日　轧钢厂线材车间破土动工。\n\n30日　总经理滕自立到线材车间调研，车间党支部书记乐大山、车间主任晏如海介绍情况。",
            {"乐大山 轧钢厂线材车间 党支部书记", "晏如海 轧钢厂线材车间 主任"},
        ),
        (
            "26日　免去邓小江的炼钢厂党委书记职务，由转炉车间主任时大荣接任炼钢厂党委书记。",
            {"时大荣 炼钢厂转炉车间 主任", "时大荣 炼钢厂 党委书记 appointed", "邓小江 炼钢厂 党委书记 removed"},
        ),
        ("26日　总经理滕自立到炼铁厂2号高炉车间检查，车间主任贺长林汇报。", {"贺长林 炼铁厂2号高炉车间 主任"}),
        (
            "26日　焦化厂备煤车间主任李大山、机修车间工会主席王秀英介绍经验。",
            {"李大山 焦化厂备煤车间 主任", "王秀英 焦化厂机修车间工会 主席"},
        ),
        (
            "26日　省冶金厅厅长王大为到轧钢厂视察，厂长李大山、中板车间主任王秀英陪同。",
            {"李大山 轧钢厂 厂长", "王秀英 轧钢厂中板车间 主任"},
        ),
        (
            "26日　公司工会主席仝秀兰到动力厂锅炉车间慰问，厂长贺长林、车间主任李大山陪同。",
            {"贺长林 动力厂 厂长", "李大山 动力厂锅炉车间 主任"},
        ),
        ("26日　公司聘任王秀英为机修车间主任。", {"王秀英 机修车间 主任 appointed"}),
    ],
)
def test_workshops_are_of_the_works_told_of(told: str, held: set[str]) -> None:
    whole = {one.replace(f" {OWN}", " ") for one in held_whole(HEAD + told + "\n") if "滕自立" not in one}
    assert held <= whole and not {one for one in whole if "车间" in one} - held

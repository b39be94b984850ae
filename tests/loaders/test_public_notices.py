"""Notices of who is to be appointed: lives in items, each with what somebody is and what he is to become."""

from __future__ import annotations

import pytest
from reading import brief

from cursus.loaders import extract
from cursus.loaders.about.meta import describe
from cursus.model.statement import Holding

HEAD = "中共青阳市委组织部\n干部任前公示\n（2021年第6号）\n　　现将下列拟任人选予以公示。\n　　一、市直单位\n"
FOOT = "\n中共青阳市委组织部\n2021年9月3日\n"

CASES = {
    "whoever is said to be a woman has a name, whatever words it is": (
        "　　6．宁　静，女，汉族，1979年1月生，大学，中共党员，现任市妇联副主席，拟任市妇联党组书记。",
        "宁静 青阳市妇联 副主席|宁静 青阳市妇联 党组书记 nominated",
    ),
    "who rises to a rank": (
        (
            "　　7．石　磊，男，汉族，1966年3月生，大专，现任市口岸办主任，拟晋升市商务局二级调研员。\n"
            "　　8．高　原，男，汉族，1966年3月生，大专，现任市审计局总审计师，拟晋升为三级调研员。"
        ),
        (
            "石磊 青阳市口岸办 主任|石磊 青阳市商务局 二级调研员 nominated"
            "|高原 青阳市审计局 总审计师|高原 青阳市审计局 三级调研员 nominated"
        ),
    ),
    "an academic title before 现任 is no part of what follows": (
        "　　9．柳　荫，男，汉族，1973年8月生，大学，三级高级警长，现任市城管局副局长，拟任市公安局副局长。",
        "柳荫 青阳市城管局 副局长|柳荫 青阳市公安局 副局长 nominated",
    ),
    "the secretary of the youth league is none of its party group": (
        "　　10．方　圆，女，侗族，1986年5月生，现任团市委党组成员、副书记，拟任市妇联副主席。",
        (
            "方圆 共青团青阳市委 党组成员|方圆 共青团青阳市委 副书记"
            "|方圆 青阳市妇联 副主席 nominated"
        ),
    ),
    "a committee of another party names its place itself": (
        "　　11．胡　杨，男，汉族，1976年3月生，现任市水利局总工程师，农工党青阳市委副主委（兼），拟任市水利局副局长。",
        (
            "胡杨 青阳市水利局 总工程师|胡杨 农工党青阳市委 副主委"
            "|胡杨 青阳市水利局 副局长 nominated"
        ),
    ),
    "the office of a zone": (
        "　　12．云　舒，男，汉族，1981年4月生，现任城西高新区党工委委员、管委会副主任，拟任市商务局局长。",
        (
            "云舒 城西高新区 党工委委员|云舒 城西高新区管委会 副主任"
            "|云舒 青阳市商务局 局长 nominated"
        ),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("item", "expected"), CASES.values(), ids=CASES)
def test_items_of_a_notice(item: str, expected: str) -> None:
    """Each item gives its person what he is and what he is to become, all of the day of the notice."""
    found = extract(describe(key="test", version="0", raw=HEAD + item + FOOT, name="test", meta={}))
    held = [one for one in found.statements if isinstance(one, Holding)]
    assert {brief(one) for one in held} == set(expected.split("|"))
    assert {one.date and one.date.edtf for one in held} == {"2021-09-03"}

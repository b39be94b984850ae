"""Histories of factories and companies: names of the time, old forms of property, tables in parts."""

from __future__ import annotations

import pytest
from reading import brief, held_by_year, read_whole

from cursus.model.statement import EventStatement, Holding, Hosting

WORKS = """赣州宏兴纺织集团公司厂史大事记（1930—1995）

1930年
　　4月　商人赵世荣集资在南关创办宏兴织布股份有限公司，赵世荣任董事长，聘无锡技师沈长庚为厂长。
1950年
　　6月　公司工会成立，织工李大山当选工会主席。
1955年
　　8月1日　公司实行公私合营，改名公私合营赣州宏兴纱厂。市工业局任命李大山为厂长（公方代表），赵世荣为第一副厂长，孙会文为会计主任。
1956年
　　5月　赵世荣愤而辞去第一副厂长职务，赵世荣之孙赵小川任总工程师。
1959年
　　3月　工厂改名赣州市第五棉纺厂。梁福贵任党委书记。
1968年
　　5月9日　厂革命委员会成立，军代表钱卫东任主任，织布工人马小兰（女）、干部宋启明任副主任。李大山被撤销厂长职务。
1978年
　　3月　撤销厂革命委员会，孙桂英任厂长；钱卫东调任市纺织工业公司副经理，邹立人接任党委书记。
1979年
　　3月　厂工会主席孙桂英病逝。
1993年
　　6月18日　赣州宏兴纺织集团公司成立大会在厂礼堂举行。周永年任集团公司总经理。

附：历任主要领导人任职表

　　姓　名　　　职　务　　　　　　任职时间
公私合营赣州宏兴纱厂
　　李大山　　　厂长　　　　　　　1955.8—1959.2
赣州市第五棉纺厂
　　梁福贵　　　党委书记　　　　　1959.3—1966.6
　　钱卫东　　　革命委员会主任　　1968.5—1978.3
　　孙桂英（女）厂长　　　　　　　1978.3—1979.3
赣州宏兴纺织集团公司
　　周永年　　　总经理　　　　　　1993.6—
"""


@pytest.mark.parametrize(
    ("year", "fact"),
    [
        ("1930", "赵世荣 宏兴织布股份有限公司 董事长 appointed"),
        ("1950", "李大山 宏兴织布股份有限公司工会 主席 elected"),
        ("1955", "李大山 公私合营赣州宏兴纱厂 厂长 appointed"),
        ("1955", "赵世荣 公私合营赣州宏兴纱厂 第一副厂长 appointed"),
        ("1955", "孙会文 公私合营赣州宏兴纱厂 会计主任 appointed"),
        ("1956", "赵世荣 公私合营赣州宏兴纱厂 第一副厂长 resigned"),
        ("1956", "赵小川 公私合营赣州宏兴纱厂 总工程师 appointed"),
        ("1959", "梁福贵 赣州市第五棉纺厂 党委书记 appointed"),
        ("1968", "钱卫东 赣州市第五棉纺厂革命委员会 主任 appointed"),
        ("1968", "马小兰 赣州市第五棉纺厂革命委员会 副主任 appointed"),
        ("1968", "李大山 赣州市第五棉纺厂 厂长 removed"),
        ("1978", "钱卫东 赣州市纺织工业公司 副经理 appointed"),
        ("1978", "邹立人 赣州市第五棉纺厂 党委书记 appointed"),
        ("1979", "孙桂英 赣州市第五棉纺厂工会 主席"),
        ("1993", "周永年 赣州宏兴纺织集团公司 总经理 appointed"),
    ],
)
def test_a_firm_that_was_renamed_without_being_named_and_refounded_under_its_own_name(year: str, fact: str) -> None:
    assert fact in held_by_year(WORKS)[year]


def test_where_a_technician_comes_from_is_no_body() -> None:
    assert held_by_year(WORKS)["1930"] == {
        "赵世荣 宏兴织布股份有限公司 董事长 appointed", "沈长庚 宏兴织布股份有限公司 厂长 appointed",
    }  # fmt: skip


def test_a_table_in_parts_of_one_row_and_more_each_below_its_body() -> None:
    terms = {
        (brief(one), one.date.edtf)
        for one in read_whole(WORKS).statements
        if isinstance(one, Holding) and one.basis == "term" and one.date
    }
    assert terms == {
        ("李大山 公私合营赣州宏兴纱厂 厂长 term", "1955-08/1959-02"),
        ("梁福贵 赣州市第五棉纺厂 党委书记 term", "1959-03/1966-06"),
        ("钱卫东 赣州市第五棉纺厂 革命委员会主任 term", "1968-05/1978-03"),
        ("孙桂英 赣州市第五棉纺厂 厂长 term", "1978-03/1979-03"),
        ("周永年 赣州宏兴纺织集团公司 总经理 term", "1993-06"),
    }


MORE = WORKS.replace(
    "1993年\n",
    "1983年\n　　10月16日　我厂与日本东海商事株式会社签订《纺机补偿贸易合同》，副市长王瑞亭出席签字仪式。\n"
    "1985年\n　　3月5日　市政府为李大山恢复名誉，厂部聘其为技术顾问。\n　　4月6日　军管会旧址派专家邵振标驻厂，主持召开职工大会。\n1993年\n",
)


def test_what_a_works_signed_it_signed_by_its_name_of_then_and_a_bare_ceremony_names_no_event() -> None:
    found = read_whole(MORE).statements
    assert {one.organization for one in found if isinstance(one, Hosting)} == {
        "赣州市第五棉纺厂",
        "日本东海商事株式会社",
    }
    titles = {one.title for one in found if isinstance(one, EventStatement)}
    assert "我厂与日本东海商事株式会社签订《纺机补偿贸易合同》" in titles


def test_an_adviser_engaged_by_reference() -> None:
    assert "李大山 赣州市第五棉纺厂 技术顾问 appointed" in held_by_year(MORE)["1985"]


SHOP = """青川市商业局大事记（1950—1985）

1950年7月　青川市人民政府工商科改设青川市工商局，孙喜林任局长。
1984年11月　市第二百货商店职工代表大会选举佟丽华为经理，原经理苏振铎退居二线，任调研员。
"""


def test_a_staff_assembly_elects_for_its_own_body_and_a_new_bureau_stands_alone() -> None:
    assert "孙喜林 青川市工商局 局长 appointed" in held_by_year(SHOP)["1950"]
    assert {"佟丽华 青川市第二百货商店 经理 elected", "苏振铎 青川市第二百货商店 经理 former"} <= held_by_year(SHOP)[
        "1984"
    ]


STATION = """新疆雪岭生态研究所大事记（1978—1988）

说明：本所1978年以前称“新疆固沙试验站”。
1978年5月8日　自治区科委通知：沈明任新疆雪岭生态研究所所长，原固沙试验站站长骆峰任副所长。
"""


def test_a_former_name_that_a_note_gives_is_meant_without_its_place() -> None:
    assert "骆峰 新疆固沙试验站 站长 former" in held_by_year(STATION)["1978"]

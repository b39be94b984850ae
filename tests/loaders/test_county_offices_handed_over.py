"""Who was sent to a county, put out of office there or took over, as gazetteers of the 1950s to 1980s tell it."""

from __future__ import annotations

import pytest
from reading import held_whole

_HEAD = "云溪县志\n\n人事大事记\n\n1959年\n4月　"


@pytest.mark.parametrize(
    "told",
    [
        "地委派林则民到云溪任县委书记。",
        "地委派林则民来云溪担任县委书记。",
        "省委派林则民赴云溪工作，担任县委书记。",
        "地委委派林则民来云溪工作，任县委书记。",
        "地委派林则民到县任县委书记。",
    ],
)
def test_sent_to_a_place_to_take_an_office(told: str) -> None:
    assert held_whole(_HEAD + told + "\n") == {"林则民 云溪县委 书记 appointed"}


@pytest.mark.parametrize(
    "why",
    [
        "犯错误，撤销职务",
        "被打成右派，撤销一切职务，下放劳动",
        "被错定为“右倾”，撤销职务（1979年平反）",
        "犯错误，撤销其一切领导职务",
    ],
)
def test_put_out_of_the_office_in_the_title(why: str) -> None:
    assert held_whole(f"{_HEAD}县长赵大川{why}。\n") == {"赵大川 云溪县人民政府 县长 removed"}


def test_office_of_others_that_the_head_decides_on_is_not_his() -> None:
    assert held_whole(f"{_HEAD}县长赵大川宣布撤销农业科。\n") == {"赵大川 云溪县人民政府 县长"}


def test_his_office_is_taken_by_an_officer_of_another_house() -> None:
    held = held_whole(f"{_HEAD}副县长赵大川调任平州专署民政科科长，其职由县委宣传部部长何其昌接任。\n")
    assert {"何其昌 云溪县委宣传部 部长", "何其昌 云溪县人民政府 副县长 appointed"} <= held
    assert not any("职由" in one for one in held)


def test_the_chief_is_followed_and_not_the_last_deputy() -> None:
    text = "县革命委员会成立，苏建邦（军队代表）任主任，张登科、王大海（农民代表）任副主任。1971年，苏建邦调离，由魏振国接替。\n"
    held = held_whole(_HEAD + text)
    assert "魏振国 云溪县革命委员会 主任 appointed" in held
    assert "魏振国 云溪县革命委员会 副主任 appointed" not in held


def test_second_office_given_up() -> None:
    assert "郑国梁 云溪县法院 院长 removed" in held_whole(f"{_HEAD}县长郑国梁免兼法院院长。\n")


def test_heads_of_the_council_in_a_table_of_the_government() -> None:
    text = (
        "云溪县志　卷九　政权\n\n第二节　历任县长\n\n表9—4　云溪县历任县长更迭表\n姓名　籍贯　职务　任职时间\n"
        "刘子厚　陕西绥德　县长　1949.8—1952.11\n苏建邦　河北定县　革委会主任　1968.3—1971.5\n"
    )
    assert {"苏建邦 云溪县革命委员会 主任 term", "刘子厚 云溪县人民政府 县长 term"} <= held_whole(text)


def test_a_heading_below_rows_of_terms_is_nobody() -> None:
    text = (
        "云溪县志\n\n人事\n\n县政协\n主席：江涛（1957.4—1961.2）\n"
        "副主席：左思齐（1957.4—1966.9）　应如海（1962.3—1966.9）\n纪事\n1952年8月　郑国梁任县委书记。\n"
    )
    assert not any(one.startswith("纪事") for one in held_whole(text))


@pytest.mark.parametrize(
    ("told", "held"),
    [
        ("王大海获聘副总经理。", "王大海 云溪化工有限公司 副总经理 appointed"),
        ("王大海受聘总工程师。", "王大海 云溪化工有限公司 总工程师 appointed"),
        ("王大海不再担任总经理，专任副董事长。", "王大海 云溪化工有限公司 副董事长"),
        ("水电部副部长周大明到公司视察。", "周大明 水电部 副部长"),
    ],
)
def test_offices_in_chronicles_of_companies(told: str, held: str) -> None:
    assert held in held_whole(f"云溪化工有限公司大事记\n\n1986年\n3月　{told}\n")

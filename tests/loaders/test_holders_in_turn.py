"""Lists of those who held an office in turn, their terms, and what a county's history sets up."""

from __future__ import annotations

import pytest
from reading import held_by_year, held_whole, read_whole

HEAD = "云丘县志\n第二十一编 群众团体\n第一章 工会\n第一节 组织沿革\n"
SCHOOLS = "云丘县志\n第十八编 教育\n第一章 机构\n"


def terms(text: str) -> set[tuple[str, str]]:
    return {
        (one.person.name, one.date.edtf)
        for one in read_whole(HEAD + text + "\n").statements
        if type(one).__name__ == "Holding" and one.date
    }


@pytest.mark.parametrize(
    "text",
    [
        "第一任主席李有山（1950.5—1953.2），第二任王增禄（1953.3—1957.1），第三任郑福全（1957.2—1966.5）。",
        "首任主席李有山（1950.5—1953.2），继任者王增禄（1953.3—1957.1），第三任郑福全（1957.2—1966.5）。",
        "主席  李有山  1950.5—1953.2\n      王增禄  1953.3—1957.1\n      郑福全  1957.2—1966.5\n副主席  韩守田  1950.5—1953.2",
        "主 席 李有山 1950.5—1953.2\n王增禄 1953.3—1957.1\n郑福全 1957.2—1966.5",
    ],
)
def test_terms_of_those_who_follow(text: str) -> None:
    assert terms(text) >= {("李有山", "1950-05/1953-02"), ("王增禄", "1953-03/1957-01"), ("郑福全", "1957-02/1966-05")}


def test_term_in_brackets_behind_the_office() -> None:
    assert terms("宋长河任县工会主席（1954年3月至1955年3月）。") == {("宋长河", "1954-03/1955-03")}


@pytest.mark.parametrize(
    "text",
    [
        "历届主席依次为李有山、王增禄、郑福全。",
        "先后担任主席的有李有山、王增禄、郑福全。",
        "1950~1966年先后任主席的：李有山、王增禄、郑福全。",
        "1950年至1966年，先后由李有山、王增禄、郑福全任县工会主席。",
    ],
)
def test_all_of_a_list(text: str) -> None:
    assert {one.split()[0] for one in held_whole(HEAD + text + "\n")} == {"李有山", "王增禄", "郑福全"}


@pytest.mark.parametrize(
    ("text", "year", "expected"),
    [
        ("1949年秋，主席为陆公辅，1950年2月为石崇礼，1951年后为高鹤轩。", "1951", "高鹤轩"),
        ("民国21年，主席为陆公辅，民国24年为石崇礼。", "1935", "石崇礼"),
        ("民国31年，县商会会长易为高景云。", "1942", "高景云 云丘县商会 会长 appointed"),
        ("民国35年，成立县商会，选高景云为会长。", "1946", "高景云 云丘县商会 会长 elected"),
        ("1956年5月起由县委书记处书记何保安兼任县工会主席。", "1956", "何保安 云丘县委 书记处书记"),
    ],
)
def test_later_holders(text: str, year: str, expected: str) -> None:
    assert any(one.startswith(expected) for one in held_by_year(HEAD + text + "\n").get(year, ()))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1949年3月设文教科，科长高鹤轩。1958年改文教局，局长石崇礼。", "石崇礼 云丘县文教局 局长"),
        ("1949年3月设文教科，科长高鹤轩；1955年改教育科，科长石崇礼。", "石崇礼 云丘县教育科 科长"),
        ("民国18年，成立县教育会，陶月波为会长。", "陶月波 云丘县教育会 会长"),
        ("民国34年10月，县长郑若谷委派黄绍文为县立中学校长。", "黄绍文 云丘县立中学 校长 appointed"),
    ],
)
def test_offices_of_the_county(text: str, expected: str) -> None:
    assert expected in held_whole(SCHOOLS + text + "\n")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("中共云丘县工作委员会建立，书记陈少敏。", "陈少敏 云丘县工作委员会 书记"),
        ("中共云丘特别支部成立，书记陈少敏。", "陈少敏 云丘特别支部 书记"),
        ("县第八届人民代表大会第一次会议选举产生县人大常委会，主任陈少敏。", "陈少敏 云丘县人大常委会 主任 elected"),
    ],
)
def test_organs_begun_in_a_chronicle(text: str, expected: str) -> None:
    assert expected in held_whole(f"云丘县志\n大事记\n1938年5月　{text}\n")


@pytest.mark.parametrize("work", ["业务", "行政工作", "后勤", "全面工作"])
def test_what_a_deputy_is_in_charge_of_is_no_office(work: str) -> None:
    text = f"1958年，王桂芝调任县医院副院长，主管{work}。1962年，林茂盛任县医院院长。"
    found = held_whole("云丘县卫生志\n第二章 医疗机构\n第一节 县人民医院\n" + text + "\n")
    assert {one.split()[2] for one in found} == {"副院长", "院长"}

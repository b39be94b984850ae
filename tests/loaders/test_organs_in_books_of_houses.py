"""Chapters of the book of one works, school or hospital that are about its union, its League and its party."""

from __future__ import annotations

import pytest
from reading import dated_whole

WORKS = "云州市第二印染厂"
BEGINS = f"{WORKS}志\n\n第五篇　党群工作\n\n第一章　中国共产党\n\n1951年8月，建立党支部，石怀玉任书记。\n\n"


def _posts(text: str) -> set[str]:
    """Day, person, body and role of each post that a text tells, however it was given."""
    return {" ".join(one.split()[:4]) for one in dated_whole(text)}


def _of_works(told: str, heading: str = "第二章　工会") -> set[str]:
    return _posts(f"{BEGINS}{heading}\n\n{told}\n")


@pytest.mark.parametrize("heading", ["第二章　工会", "第二章　工　会", "第三节　工会组织"])
@pytest.mark.parametrize(
    ("told", "roles"),
    [
        ("1973年8月恢复活动，苗德厚当选主席，高远当选副主席。", ("主席", "副主席")),
        ("1973年8月改选，选举苗德厚为主席，高远为副主席。", ("主席", "副主席")),
        ("1973年8月，第三次改选，苗德厚连任主席。", ("主席",)),
    ],
)
def test_the_union_of_its_own_chapter_is_that_of_the_works(heading: str, told: str, roles: tuple[str, ...]) -> None:
    people = ("苗德厚", "高远")
    posts = {f"1973-08 {who} {WORKS}工会 {role}" for who, role in zip(people, roles, strict=False)}
    assert posts <= _of_works(told, heading)


def test_the_union_of_the_city_stays_beside_that_of_the_works() -> None:
    found = _of_works("1973年8月召开会员代表大会，选举苗德厚为主席，市总工会副主席高远到会。")
    assert {f"1973-08 苗德厚 {WORKS}工会 主席", "1973-08 高远 云州市总工会 副主席"} <= found


def test_in_the_book_of_a_county_the_union_is_the_countys() -> None:
    text = "松河县志\n\n第一章　政党\n\n第一节　党委\n\n第二章　工会\n\n1973年8月恢复，苗德厚当选主席。\n"
    assert _posts(text) == {"1973-08 苗德厚 松河县总工会 主席"}


@pytest.mark.parametrize("heading", ["第三章　共青团", "第三章　青年团", "第三节　共青团组织"])
def test_the_league_chooses_its_secretary_in_its_own_chapter(heading: str) -> None:
    found = _of_works("1983年5月召开第四次团代会，选举苗德厚为书记，高远为副书记。", heading)
    assert {f"1983-05 苗德厚 {WORKS} 团委书记", f"1983-05 高远 {WORKS} 团委副书记"} <= found


@pytest.mark.parametrize("verb", ["改建", "改组", "重建", "改选", "重建厂", "改组厂", "筹建", "建立"])
@pytest.mark.parametrize(("organ", "role"), [("团委", "团委书记"), ("工会", "主席")])
def test_what_is_done_with_an_organ_is_no_part_of_its_name(verb: str, organ: str, role: str) -> None:
    found = _of_works(f"1963年8月{verb}{organ}，苗德厚任{role.removeprefix('团委')}。", "第二章　群众团体")
    assert f"1963-08 苗德厚 {WORKS}{'工会' if organ == '工会' else ''} {role}" in found


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("改设党的委员会，苗德厚任党委书记", "党委书记"),
        ("改建党的基层委员会，苗德厚任书记", "党委书记"),
        ("成立党的总支委员会，由苗德厚任书记", "党总支书记"),
        ("成立党的支部委员会，苗德厚任支部书记", "党支部书记"),
    ],
)
def test_the_committee_of_the_party_by_what_it_is(told: str, role: str) -> None:
    assert f"1956-11 苗德厚 {WORKS} {role}" in _posts(f"{BEGINS}1956年11月，{told}。\n")


def test_a_committee_that_is_none_of_the_party_keeps_its_name() -> None:
    found = _posts(f"{BEGINS}1956年11月，成立技术委员会，苗德厚任主任。\n")
    assert f"1956-11 苗德厚 {WORKS}技术委员会 主任" in found


def test_the_supervisors_of_a_works_party_are_its_own() -> None:
    found = _posts(f"{BEGINS}1964年10月，苗德厚任党委副书记兼监委书记。\n")
    assert f"1964-10 苗德厚 {WORKS}监委 书记" in found


def test_an_office_in_the_party_is_none_of_the_unions_in_its_chapter() -> None:
    assert f"1956 苗德厚 {WORKS} 党支部书记" in _of_works("1956年，由市公安局局长苗德厚兼任党支部书记。")


@pytest.mark.parametrize("body", ["妇委会", "妇联"])
def test_the_women_of_a_house_have_a_committee_of_their_own(body: str) -> None:
    found = _of_works(f"厂{body}于1980年3月成立，苗德厚兼任主任，高远为副主任。", "第四章　妇女")
    assert {f"1980-03 苗德厚 {WORKS}{body} 主任", f"1980-03 高远 {WORKS}{body} 副主任"} <= found


@pytest.mark.parametrize(
    "rows",
    [
        "第一届　苗德厚　高远　1953.9～1957.4\n第二届　高远　江流　1957.4～1963.10",
        "第一届　苗德厚　高远　1953.9—1957.4\n第二届　高远　江流　1957.4—1963.10",
    ],
)
def test_a_table_by_terms_is_of_the_organ_of_its_chapter(rows: str) -> None:
    found = _of_works(f"历届工会主席一览表\n届次　主席　副主席　任期\n{rows}")
    assert {one.split()[2] for one in found if "主席" in one} == {f"{WORKS}工会"}


def test_the_number_of_a_term_is_nobody() -> None:
    rows = "".join(
        f"　　第{one}届（{term}）　{who}\n"
        for one, term, who in (
            ("二", "1957.4～1963.10", "苗德厚"),
            ("三", "1963.10～1966.12", "高远"),
            ("四", "1979.6～", "江流（女）"),
        )
    )
    found = _of_works(f"1953年9月，成立工会，首任主席邵汝舟。其后历届主席：\n{rows}")
    union = {one for one in found if "工会" in one}
    assert union == {
        f"1953-09 邵汝舟 {WORKS}工会 主席",
        f"1957-04/1963-10 苗德厚 {WORKS}工会 主席",
        f"1963-10/1966-12 高远 {WORKS}工会 主席",
        f"1979-06 江流 {WORKS}工会 主席",
    }


@pytest.mark.parametrize(
    "told",
    [
        "先后由苗德厚（1952.3—1956.6）、高远（1956.6—1967.1）任主席。",
        "苗德厚（1952.3—1956.6）、高远（女，1956.6—1967.1）先后任主席。",
        "苗德厚（1952.3—1956.6）任主席，高远（1956.6—1967.1）任副主席。",
    ],
)
def test_a_term_beside_who_took_an_office_says_how_long(told: str) -> None:
    found = {one.rsplit(" ", 1)[0] for one in _of_works(f"1952年3月建立工会。{told}")}
    assert {f"1952-03/1956-06 苗德厚 {WORKS}工会", f"1956-06/1967-01 高远 {WORKS}工会"} <= found


def test_a_table_below_the_congress_of_a_partys_members_is_of_the_works() -> None:
    rows = "│姓名│职务│任职时间│\n│苗德厚│党支部书记│1952.10—1955.8│\n│高远│党委书记│1955.8—1956.11│\n"
    found = _of_works(f"第一次党员代表大会　1957年4月11日召开。\n\n附：历任负责人\n{rows}", "第二节　党员代表大会")
    assert {f"1952-10/1955-08 苗德厚 {WORKS} 党支部书记", f"1955-08/1956-11 高远 {WORKS} 党委书记"} <= found


def test_a_term_before_a_name_is_not_that_of_the_office_now_given() -> None:
    found = dated_whole(
        "云州市茶业协会2023年大事记\n\n2023年\n6月18日　协会召开会员大会。大会聘请首任会长（1998—2003年）苗德厚为顾问。\n"
    )
    assert "2023-06-18 苗德厚 云州市茶业协会 顾问 appointed" in found

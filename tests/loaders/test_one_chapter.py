"""A document that is one chapter of a gazetteer, about the union of its place: its congresses, its heads in a table."""

from __future__ import annotations

import pytest
from reading import dated_whole

CHAPTER = """第三篇　{}

第二章　组织沿革

第一节　历届代表大会

第二次代表大会　1955年10月11—15日在宜昌市人民剧场召开。罗小满作工作报告，省总工会副主席尉迟广到会祝贺。罗小满当选为主席，丁一凡、马小兰（女）当选为副主席。

第三次代表大会　1959年3月2日至6日召开，到会代表402人。市委副书记耿直作政治报告。会议选举丁一凡为主席，马小兰、石川为副主席。

第二节　历任领导

                 宜昌市总工会历任主要领导一览表
姓  名      职    务            任职时间              备  注
罗小满      主  席      1955.10—1959.3            兼
丁一凡      主  席      1959.3—1966.12         市工代会，军代表
            党组书记    1960.2—1966.1
石  川      主  席、党组书记    1966.12—1984.8
马小兰      副主席      1984.8—             女
"""


@pytest.mark.parametrize("heading", ["工会", "工会组织", "工　会"])
def test_a_chapter_on_the_union_speaks_of_the_union_of_its_place(heading: str):
    found = dated_whole(CHAPTER.format(heading))
    union = "宜昌市总工会"
    assert {
        f"1955-10-11/1955-10-15 罗小满 {union} 主席 elected",
        f"1955-10-11/1955-10-15 马小兰 {union} 副主席 elected",
        f"1959-03-02/1959-03-06 丁一凡 {union} 主席 elected",
        f"1959-03-02/1959-03-06 石川 {union} 副主席 elected",
    } <= found


def test_rows_of_a_table_give_further_posts_of_the_person_above_and_several_in_a_cell():
    found = {one for one in dated_whole(CHAPTER.format("工会")) if one.endswith("term")}
    union = "宜昌市总工会"
    assert found == {
        f"1955-10/1959-03 罗小满 {union} 主席 term",
        f"1959-03/1966-12 丁一凡 {union} 主席 term",
        f"1960-02/1966-01 丁一凡 {union} 党组书记 term",
        f"1966-12/1984-08 石川 {union} 主席 term",
        f"1966-12/1984-08 石川 {union} 党组书记 term",
        f"1984-08 马小兰 {union} 副主席 term",
    }


@pytest.mark.parametrize("head", ["宜昌市志\n\n", "《宜昌市志》\n", "　　宜昌市志（续编）　\n\n"])
def test_the_name_of_the_book_may_stand_above_the_heading_of_the_chapter(head: str):
    found = dated_whole(head + CHAPTER.format("工　会"))
    assert "1959-03-02/1959-03-06 丁一凡 宜昌市总工会 主席 elected" in found


COUNTY = """{}
第一章　中国共产党岚溪县组织
第二节　{}

　　1953年4月，丁一凡免职，罗小满任书记，石川任副书记。1955年3月，罗小满调离，石川接任书记。
"""


@pytest.mark.parametrize("book", ["岚溪县志·卷五　政党", "岚溪县志", "岚溪县志　第五卷　党派", "《岚溪县志》卷十二"])
@pytest.mark.parametrize("section", ["县代表大会与县委员会", "县委员会", "县委", "历届县委"])
def test_a_section_on_the_committee_of_the_party_tells_of_its_secretaries(book: str, section: str):
    found = dated_whole(COUNTY.format(book, section))
    assert {
        "1953-04 罗小满 岚溪县委 书记 appointed",
        "1953-04 石川 岚溪县委 副书记 appointed",
        "1955-03 石川 岚溪县委 书记 appointed",
    } <= found


def test_a_section_on_an_organ_of_the_committee_tells_of_its_own_secretaries():
    found = dated_whole(COUNTY.format("岚溪县志·卷五　政党", "县纪律检查委员会"))
    assert not any(" 岚溪县委 " in one for one in found)


PARTY = """岚溪县志·卷五　政党
第一章　中国共产党岚溪县组织
第二节　县委员会

　　1953年4月，石川任书记，丁一凡任副书记。{}
"""


@pytest.mark.parametrize(
    ("told", "changes"),
    [
        ("1955年2月，石川因病辞职，同年5月丁一凡代理书记。", {"1955-02 石川 书记 resigned", "1955-05 丁一凡 代理书记 appointed"}),
        ("1955年2月，石川免职，地委派罗小满任书记。", {"1955-02 石川 书记 removed", "1955-02 罗小满 书记 appointed"}),
        ("1955年2月，石川在“反右”中被错误撤销职务（1979年平反），由丁一凡代理书记。", {"1955-02 石川 书记 removed", "1955-02 丁一凡 代理书记 appointed"}),
        ("1955年2月，石川调回部队，由丁一凡代理书记。", {"1955-02 丁一凡 代理书记 appointed"}),
        ("1955年2月，省委调罗小满任第一书记。", {"1955-02 罗小满 第一书记 appointed"}),
        ("1955年2月，上级另派罗小满来县任书记。", {"1955-02 罗小满 书记 appointed"}),
        ("1955年2月，丁一凡免职，罗小满任书记。", {"1955-02 罗小满 书记 appointed"}),
    ],
)  # fmt: skip
def test_who_left_and_who_was_sent_or_acts_are_of_the_committee_of_the_section(told: str, changes: set[str]):
    found = dated_whole(PARTY.format(told))
    later = {one.replace(" 岚溪县委 ", " ") for one in found if one.startswith("1955")}
    assert later == changes

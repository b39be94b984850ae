"""People whom a title with its body introduces: names that are words, officers of a company, ranks beside a post."""

from __future__ import annotations

import pytest
from reading import held, read

from cursus.model.statement import Issuance

SCHOOL, COMPANY = "云州大学", "云州机械集团有限公司"
CASES = {
    "a word before what people do": (SCHOOL, "图书馆馆长时光点评。", "时光 云州大学图书馆 馆长"),
    "a name with others behind it": (SCHOOL, "档案馆馆长云朵等发言。", "云朵 云州大学档案馆 馆长"),
    "no surname at all": (SCHOOL, "出版社社长雅琴推介书目。", "雅琴 云州大学出版社 社长"),
    "a rank between post and name": (
        SCHOOL,
        "校长、教授罗小满主持会议。",
        "罗小满 云州大学 校长|罗小满 云州大学 教授",
    ),
    "a degree between post and name": (SCHOOL, "副校长、博士罗小满主持会议。", "罗小满 云州大学 副校长"),
    "who was an officer": (
        COMPANY,
        "老董事长罗小满、原总会计师丁一凡等应邀参加座谈会。",
        "罗小满 云州机械集团有限公司 董事长 former|丁一凡 云州机械集团有限公司 总会计师 former",
    ),
    "a deputy of its own": (COMPANY, "副总经理罗小满主持会议。", "罗小满 云州机械集团有限公司 副总经理"),
    "a committee elected as a whole": (
        SCHOOL,
        "文学院党员大会选举产生新一届学院党委，罗小满当选书记，丁一凡当选副书记。",
        "罗小满 云州大学文学院 党委书记 elected|丁一凡 云州大学文学院 党委副书记 elected",
    ),
    "who sits in the meeting of a department": (
        "云州市水务局",
        "市委组织部部务委员罗小满出席会议。",
        "罗小满 云州市委组织部 部务委员",
    ),
    "seats on the boards of a company that an authority gives": (
        COMPANY,
        "云州市国资委下发通知，罗小满（云州市国资委监事会工作处处长）兼任监事，丁一凡不再担任监事会主席。",
        "罗小满 云州市国资委监事会工作处 处长|罗小满 云州机械集团有限公司 监事 appointed|丁一凡 云州机械集团有限公司 监事会主席 removed",
    ),
    "the secretary of a board that meets": (
        COMPANY,
        "董事会二届五次会议召开，聘任罗小满为副总经理，丁一凡为董事会秘书。",
        "罗小满 云州机械集团有限公司 副总经理 appointed|丁一凡 云州机械集团有限公司 董事会秘书 appointed",
    ),
    "a company called by its trade": (
        COMPANY,
        "云州江南光伏材料有限公司揭牌，罗小满任该公司董事长。光伏公司副总经理丁一凡主持。",
        "罗小满 云州江南光伏材料有限公司 董事长 appointed|丁一凡 云州江南光伏材料有限公司 副总经理",
    ),
    "an office of a department of the party": (
        SCHOOL,
        "市委组织部副部长罗小满、干部三科科长丁一凡出席会议。",
        "罗小满 云州市委组织部 副部长|丁一凡 云州市委组织部干部三科 科长",
    ),
    "a rare surname before 与 and a works": (
        COMPANY,
        "荀小满与北方玻璃厂厂长丁一凡签字。",
        "丁一凡 北方玻璃厂 厂长",
    ),
    "a society by the words for its kind": (
        COMPANY,
        "由中国日用品行业联谊会主办的交流会举行，联谊会会长罗小满致辞。",
        "罗小满 中国日用品行业联谊会 会长",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_who_held_what(case: str) -> None:
    own, text, facts = CASES[case]
    assert held(text, organization=own) == set(facts.split("|"))


def test_names_without_surnames_in_a_list_of_those_elected() -> None:
    text = "大会选举罗小满为市文联主席，雅各、丁一凡（兼职）、童话为副主席。"
    assert held(text) == {
        "罗小满 云州市文联 主席 elected",
        *(f"{name} 云州市文联 副主席 elected" for name in ("雅各", "丁一凡", "童话")),
    }


def test_both_sides_in_a_paper_are_the_guest_and_its_host() -> None:
    text = "云山县总工会主席罗小满一行到石桥县考察，石桥县总工会党组书记丁一凡陪同。双方签订《共建协议》。"
    signed = [one for one in read(text, organization="云州日报").statements if isinstance(one, Issuance)]
    assert [set(one.organizations) for one in signed] == [{"云山县总工会", "石桥县总工会"}]

"""Whose departments, branches and towns are meant, and which body 学校, 公司, 本会 are."""

from __future__ import annotations

import pytest

from cursus.loaders.bodies.building import left_edge
from cursus.loaders.bodies.context import read_context
from cursus.loaders.bodies.expand import expand
from cursus.loaders.bodies.find import find_names
from cursus.loaders.bodies.units import split_unit
from cursus.loaders.parts import Context

SCHOOL = "青川大学"
COMPANY = "青川重工集团有限公司"
HOSPITAL = "云州市第二人民医院"
SOCIETY = "云州市茶业协会"


def within(organization: str, words: str, *near: str) -> str:
    return expand(words, Context("云州市", "青川省", organization, {"市": "云州市"}), near)


@pytest.mark.parametrize(
    ("organization", "words", "full"),
    [
        (SCHOOL, "学校", "青川大学"),
        (SCHOOL, "校纪委", "青川大学纪委"),
        (SCHOOL, "纪委", "青川大学纪委"),
        (SCHOOL, "外国语学院", "青川大学外国语学院"),
        (SCHOOL, "青川师范学院", "青川师范学院"),
        ("青川职业技术学院", "机电工程系", "青川职业技术学院机电工程系"),
        ("青川职业技术学院", "图书馆", "青川职业技术学院图书馆"),
        ("青川职业技术学院", "经费审查委员会", "青川职业技术学院工会经费审查委员会"),
        ("云州市水务局", "水政监察支队", "云州市水务局水政监察支队"),
        (SCHOOL, "男子篮球队", "男子篮球队"),
        (COMPANY, "女职工委员会", COMPANY + "工会女职工委员会"),
        (SOCIETY, "市政法委", "云州市委政法委"),
        (SOCIETY, "共青团市委", "共青团云州市委"),
        (SOCIETY, "大同工会", "大同市总工会"),
        (COMPANY, "公司", COMPANY),
        (COMPANY, "集团公司工会", COMPANY + "工会"),
        (COMPANY, "铸造分公司", COMPANY + "铸造分公司"),
        (COMPANY, "青川重工集团", COMPANY),
        (HOSPITAL, "我院", HOSPITAL),
        (HOSPITAL, "骨科二病区", HOSPITAL + "骨科二病区"),
        (HOSPITAL, "工会学院", "工会学院"),
        (HOSPITAL, "医院职工代表大会", HOSPITAL + "职工代表大会"),
        (SOCIETY, "本会", SOCIETY),
        (SOCIETY, "机关党委", SOCIETY + "机关党委"),
    ],
)
def test_own_bodies_come_first(organization: str, words: str, full: str) -> None:
    assert within(organization, words, "云州市教育局", "大岭大学", "大岭贸易有限公司") == full


BANK = "云州商业银行股份有限公司"


@pytest.mark.parametrize(
    ("organization", "words", "full"),
    [
        (BANK, "公司金融部", BANK + "公司金融部"),
        (BANK, "大岭支行", BANK + "大岭支行"),
        (BANK, "石屏支行", BANK + "石屏支行"),
        (BANK, "丰和银行石屏支行", "丰和银行石屏支行"),
        (SOCIETY, "石屏支行", "石屏支行"),
    ],
)
def test_branches_and_company_desks_of_a_bank(organization: str, words: str, full: str) -> None:
    assert within(organization, words) == full


def test_a_bank_may_explain_several_short_names() -> None:
    bank = "台州商业银行股份有限公司"
    text = f"{bank}（下称“本行”“台州商行”）总行设于台州市。5月，台州商行石屏支行开业。"
    context = read_context(text, "大事记", bank, list(find_names(text)))
    assert expand("台州商行", context) == bank
    assert expand("台州商行石屏支行", context) == bank + "石屏支行"


@pytest.mark.parametrize("group", ["党的领导小组", "党的核心小组"])
def test_party_groups_of_the_years_before_committees_are_one_name(group: str) -> None:
    text = f"5月，县里任命王建国为大岭农科所{group}组长。"
    at = text.index("组长", text.index(group) + len(group))
    assert text[left_edge(text, at, 0) : at] == f"大岭农科所{group}"


def test_the_marked_one_is_the_nearest() -> None:
    assert within(SCHOOL, "该校", "大岭大学") == "大岭大学"
    assert within(COMPANY, "该公司", "大岭贸易有限公司") == "大岭贸易有限公司"


@pytest.mark.parametrize(
    ("words", "full"),
    [
        ("市民政局", "云州市民政局"),
        ("市民间文艺家协会", "云州市民间文艺家协会"),
        ("市中心医院", "云州市中心医院"),
        ("市立医院", "云州市立医院"),
    ],
)
def test_cities_before_words_that_look_like_others(words: str, full: str) -> None:
    assert within("", words) == full


def test_towns_lie_in_the_county_named_last() -> None:
    assert within("", "柳溪镇", "石屏县委") == "石屏县柳溪镇"
    assert within("", "街道党工委", "东城区南苑街道") == "东城区南苑街道党工委"


def test_an_association_of_hospitals_is_no_department_of_one() -> None:
    assert split_unit("云州市医院协会") == ("云州市医院协会", "")
    assert split_unit("青川重工集团有限公司人力资源部") == (COMPANY, "人力资源部")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("市长李文海和南山农产品交易中心", "南山农产品交易中心"),
        ("李文海系集团公司人力资源部", "集团公司人力资源部"),
        ("李文海为民事审判第一庭", "民事审判第一庭"),
        ("大余县残联", "大余县残联"),
        ("联合市人社局", "市人社局"),
        ("联合工会", "联合工会"),
    ],
)
def test_left_edges(text: str, name: str) -> None:
    assert text[left_edge(text, len(text)) :] == name


def test_a_branch_with_a_place_belongs_to_its_body() -> None:
    assert [one.words for one in find_names("青川大学上海校友会成立。")] == ["青川大学上海校友会"]


def test_a_county_gazetteer_speaks_for_no_body() -> None:
    text = "9月1日，县长李文海讲话。中共石屏县委召开会议，石屏县委、石屏县委、石屏县委。"
    context = read_context(text, "石屏县志", None, list(find_names(text)))
    assert context.organization == ""
    assert context.terms["县"] == "石屏县"


def test_a_branch_named_in_full_before_keeps_its_place() -> None:
    assert within(SOCIETY, "丰和银行云州分行", "广东丰和银行云州分行") == "广东丰和银行云州分行"
    assert within(SOCIETY, "丰和银行云州分行", "某丰和银行云州分行") == "丰和银行云州分行"

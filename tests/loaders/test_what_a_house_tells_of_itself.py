"""Chronicles of houses: what their party committees adopt, whose short names they use, who hands an office on."""

from __future__ import annotations

import pytest
from reading import dated_whole, read_whole

from cursus.model.statement import Hosting, Issuance, Participation

FIRM = "芜湖长虹客运集团有限公司2022年大事记\n\n1月8日，集团公司召开工作会议，董事长沈国梁讲话。\n\n"
SCHOOL = "赣州青云学院2018年大事记\n\n1月8日，学校召开工作会议，校党委书记沈国梁讲话。\n\n"
OWN, COLLEGE = "芜湖长虹客运集团有限公司", "赣州青云学院"


def adopted(text: str) -> set[tuple[str, ...]]:
    return {one.organizations for one in read_whole(text).statements if isinstance(one, Issuance)}


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (f"{FIRM}12月底，集团公司党委审议通过《三年行动方案》。\n", {(OWN + "党委",)}),
        (f"{FIRM}12月2日，公司党委会研究通过《三年行动方案》。\n", {(OWN + "党委",)}),
        (f"{SCHOOL}12月2日，学校党委常委会会议审议并通过《章程》，校长办公会通过《差旅办法》。\n", {(COLLEGE + "党委",), (COLLEGE,)}),
        (f"{SCHOOL}12月2日，校党委书记沈国梁主持会议，会议审议通过《章程》。\n", {(COLLEGE,)}),
        (f"{FIRM}12月2日，江北客运公司党委审议通过《三年行动方案》。\n", {("江北客运公司党委",)}),
    ],
)  # fmt: skip
def test_a_party_committee_adopts_in_its_own_name(text: str, bodies: set[tuple[str, ...]]) -> None:
    assert adopted(text) == bodies


@pytest.mark.parametrize("what", ["讲授题为《守正》的专题党课", "讲授题为“守正”的党课", "讲授专题党课"])
def test_a_lesson_with_its_subject_is_given(what: str) -> None:
    told = read_whole(f"{FIRM}6月30日，集团公司党委召开庆祝大会。沈国梁{what}。\n").statements
    roles = [one.roles for one in told if isinstance(one, Participation) and one.date and one.date.edtf == "2022-06-30"]
    assert roles == [("speaker",)]


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("率队赴上海云锦医院考察，云锦医院院长宁小光介绍情况", "上海云锦医院 院长"),
        ("率队赴上海云锦医院考察，云锦医院骨科主任宁小光介绍情况", "上海云锦医院骨科 主任"),
        ("赴南京梧桐中学访问，梧桐中学校长宁小光陪同", "南京梧桐中学 校长"),
        ("赴日本青叶大学访问，青叶大学校长宁小光陪同", "日本青叶大学 校长"),
        ("赴北京人民医院考察，人民医院院长宁小光介绍情况", "人民医院 院长"),
        ("赴上海师范大学访问，师范大学校长宁小光陪同", "师范大学 校长"),
    ],
)
def test_houses_named_again_without_their_place(told: str, post: str) -> None:
    assert f"2018-03-17 宁小光 {post}" in dated_whole(f"{SCHOOL}3月17日，沈国梁{told}。\n")


def test_a_new_zone_with_its_city_in_its_name() -> None:
    assert "2018-03-17 宁小光 赣州江口新区管委会 主任" in dated_whole(
        f"{SCHOOL}3月17日，赣州江口新区管委会主任宁小光来校。\n"
    )


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("江西省水利史研究会2018年年会在学校召开。年会由研究会主办，赣州市水利局、于都县图书馆协办", {"江西省水利史研究会", "赣州市水利局", "于都县图书馆"}),
        ("赣州市羽毛球协会联赛举行，比赛由协会主办、学校承办", {"赣州市羽毛球协会", COLLEGE}),
    ],
)  # fmt: skip
def test_societies_that_host_by_their_kind_alone(text: str, hosts: set[str]) -> None:
    told = read_whole(f"{SCHOOL}5月11日，{text}。\n").statements
    found = {
        one.organization for one in told if isinstance(one, Hosting) and one.date and one.date.edtf == "2018-05-11"
    }
    assert found == hosts


OFFICE, FACULTY = "赣州青云学院教务处 处长", "赣州青云学院机电工程学院 院长"


@pytest.mark.parametrize(
    ("told", "posts"),
    [
        ("曾国强任机电工程学院院长，其教务处处长职务由乐小平接任", {f"曾国强 {FACULTY} appointed", f"曾国强 {OFFICE} removed", f"乐小平 {OFFICE} appointed"}),
        ("曾国强任机电工程学院院长，其原任教务处处长一职由乐小平接替", {f"曾国强 {FACULTY} appointed", f"曾国强 {OFFICE} removed", f"乐小平 {OFFICE} appointed"}),
        ("曾国强任机电工程学院院长，教务处处长一职由乐小平接任", {f"曾国强 {FACULTY} appointed", f"乐小平 {OFFICE} appointed"}),
        ("曾国强任正校级调研员，王小石任督导员", {"曾国强 赣州青云学院 正校级调研员 appointed", "王小石 赣州青云学院 督导员 appointed"}),
        ("曾国强任总值班，李大江任教务处处长", {f"李大江 {OFFICE} appointed"}),
    ],
)  # fmt: skip
def test_offices_that_a_decision_hands_on(told: str, posts: set[str]) -> None:
    assert dated_whole(f"{SCHOOL}4月18日，{told}。\n") - {"2018-01-08 沈国梁 赣州青云学院 党委书记"} == {
        f"2018-04-18 {one}" for one in posts
    }


@pytest.mark.parametrize(
    ("told", "when"),
    [
        ("原财务部部长程大功已于4月调任市城建集团副总经理", "2022-04"),
        ("原财务部部长程大功已于2021年12月任市城建集团副总经理", "2021-12"),
        ("原财务部部长程大功此前已调任市城建集团副总经理", "2022-06-01"),
        ("原财务部部长程大功已调任市城建集团副总经理", "2022-06-01"),
    ],
)
def test_where_a_former_head_has_gone_since(told: str, when: str) -> None:
    found = dated_whole(f"{FIRM}6月1日，路大遥当选工会主席，{told}。\n")
    assert f"{when} 程大功 芜湖市城建集团 副总经理 appointed" in found
    assert f"2022-06-01 程大功 {OWN}财务部 部长 former" in found

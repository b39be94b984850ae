"""Chronicles of houses: what their party committees adopt, whose short names they use, who hands an office on."""

from __future__ import annotations

import pytest
from reading import dated_whole, read_whole

from cursus.model.statement import EventStatement, Hosting, Issuance, Participation

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


WARD = "宁州市青溪医院2015年大事记\n\n1月8日，医院召开总结表彰大会，院长沈国梁讲话。\n\n"


@pytest.mark.parametrize(
    ("told", "posts"),
    [
        ("骨科主任聂海波、主治医师丁小川、护士长李秋红参加", {"聂海波 宁州市青溪医院骨科 主任", "丁小川 宁州市青溪医院骨科 主治医师", "李秋红 宁州市青溪医院骨科 护士长"}),
        ("副院长聂海波、主任医师丁小川参加", {"聂海波 宁州市青溪医院 副院长", "丁小川 宁州市青溪医院 主任医师"}),
        ("医务处处长聂海波、主任医师丁小川参加", {"聂海波 宁州市青溪医院医务处 处长", "丁小川 宁州市青溪医院 主任医师"}),
        ("市直属机关工委书记聂海波参加", {"聂海波 宁州市直属机关工委 书记"}),
    ],
)  # fmt: skip
def test_doctors_listed_behind_the_head_of_their_ward(told: str, posts: set[str]) -> None:
    assert {one for one in dated_whole(f"{WARD}3月3日，义诊举行，{told}。\n") if one.startswith("2015-03-03")} == {
        f"2015-03-03 {one}" for one in posts
    }


def test_a_team_that_somebody_goes_with_is_no_part_of_his_house() -> None:
    found = dated_whole(f"{WARD}8月14日，我院普外科主治医师金大成随第三批援老挝医疗队出发，任医疗队副队长。\n")
    assert "2015-08-14 金大成 第三批援老挝医疗队 副队长" in found


def taking_part(text: str) -> set[tuple[str, tuple[str, ...]]]:
    told = read_whole(WARD + text).statements
    return {
        (one.person.name, one.roles)
        for one in told
        if isinstance(one, Participation) and one.date and one.date.edtf != "2015-01-08"
    }


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("宁州医学院教授司马正、美国退休医师约翰·卡特作讲座", {"司马正", "约翰·卡特"}),
        ("法国专家皮埃尔·马丁、日本友人田中一郎作讲座", {"皮埃尔·马丁", "田中一郎"}),
        ("英国志愿者大卫·布莱克、新疆医生买买提·艾力发言", {"大卫·布莱克", "买买提·艾力"}),
        ("苏联专家瓦西里耶夫、德国工程师施密特作讲座", {"瓦西里耶夫", "施密特"}),
        ("法国专家代表团代表发言", set[str]()),
        ("离休干部田大成应邀发言", {"田大成"}),
        ("“白求恩·南丁格尔”奖章获得者代表发言", set[str]()),
    ],
)
def test_guests_by_what_they_are(told: str, names: set[str]) -> None:
    found = taking_part(f"9月18日，学术报告会召开，{told}。\n")
    assert {name for name, roles in found if roles == ("speaker",)} == names


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("离休干部田大成、退休职工李小林应邀到会", {"田大成", "李小林"}),
        ("优秀护士李小林出席会议", {"李小林"}),
        ("全体职工参加，护士代表出席会议", set[str]()),
    ],
)
def test_those_without_an_office_who_come(told: str, names: set[str]) -> None:
    found = taking_part(f"9月18日，座谈会召开，{told}。\n")
    assert {name for name, roles in found if roles == ("attendee",)} == names


@pytest.mark.parametrize(
    "told",
    [
        "省评审专家组一行5人来院评审，组长为省第三医院副院长石国磊",
        "省评审专家组来院评审，组长由省第三医院副院长石国磊担任",
        "由省第三医院副院长石国磊任组长的评审组来院评审",
    ],
)
def test_the_head_of_a_group_that_comes(told: str) -> None:
    assert ("石国磊", ("visitor",)) in taking_part(f"1月19日，{told}。\n")


def test_guests_of_a_congress_named_behind_the_sittings_of_those_elected() -> None:
    told = read_whole(
        f"{WARD}6月25日，医院第六次党员大会召开。随后召开的一次全会选举沈国梁为党委书记；纪委一次全会选举关大山为纪委书记。市卫生局局长钟小明列席大会。\n"
    ).statements
    came = [one for one in told if isinstance(one, Participation) and one.person.name == "钟小明"]
    titles = {one.event: one.title for one in told if isinstance(one, EventStatement)}
    assert [titles[one.event] for one in came] == ["医院第六次党员大会"]


def test_an_agreement_signed_once_more() -> None:
    told = read_whole(f"{SCHOOL}4月24日，沈国梁赴日本青叶大学访问，双方续签《学生交换备忘录》。\n").statements
    assert {one.organizations for one in told if isinstance(one, Issuance)} == {(COLLEGE, "日本青叶大学")}


def test_a_group_of_firms_with_its_legal_form() -> None:
    assert "2022-03-17 顾小全 合肥云岭轨道集团有限公司 总经理" in dated_whole(
        f"{FIRM}3月17日，沈国梁一行赴合肥云岭轨道集团有限公司考察，云岭轨道集团总经理顾小全介绍情况。\n"
    )


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("云岭轨道总经理顾小全介绍情况", "合肥云岭轨道交通集团有限公司 总经理"),
        ("云岭轨道交通党委书记顾小全介绍情况", "合肥云岭轨道交通集团有限公司 党委书记"),
    ],
)
def test_a_firm_by_the_beginning_of_its_name(told: str, post: str) -> None:
    head = f"{FIRM}3月17日，沈国梁一行赴合肥云岭轨道交通集团有限公司考察，"
    assert f"2022-03-17 顾小全 {post}" in dated_whole(f"{head}{told}。\n")


@pytest.mark.parametrize(
    ("guest", "does"),
    [("安徽青松律师事务所主任解冰", "授课"), ("芜湖市财政局局长李冰", "讲话"), ("芜湖市中医院院长李小冰", "致辞"), ("芜湖市财政局局长李冰", "作报告")],
)  # fmt: skip
def test_own_departments_behind_what_a_guest_did(guest: str, does: str) -> None:
    found = dated_whole(f"{FIRM}3月15日，集团公司举办培训班，{guest}{does}，财务部部长文大明主持。\n")
    assert f"2022-03-15 文大明 {OWN}财务部 部长" in found


def test_a_department_of_those_in_a_row_is_that_of_their_house() -> None:
    found = dated_whole(f"{FIRM}3月15日，座谈会召开，芜湖市中医院院长李冰、王小石，财务部部长文大明出席。\n")
    assert "2022-03-15 文大明 芜湖市中医院财务部 部长" in found


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("4月10日，体育馆竣工，沈国梁参观", "体育馆竣工"),
        ("4月上旬，校史馆二期布展完工，沈国梁介绍情况", "校史馆二期布展完工"),
        ("4月10日，新图书馆装修工程如期完工", "新图书馆装修工程如期完工"),
        ("4月10日，实验大厦主体封顶", "实验大厦主体封顶"),
        ("4月10日，学生公寓改造全面完成，沈国梁察看", "学生公寓改造全面完成"),
        ("4月10日，沈国梁察看学生公寓", "沈国梁察看学生公寓"),
    ],
)
def test_what_was_finished_before_somebody_looked_at_it(told: str, title: str) -> None:
    events = [one.title for one in read_whole(f"{SCHOOL}{told}。\n").statements if isinstance(one, EventStatement)]
    assert events[1:] == [title]

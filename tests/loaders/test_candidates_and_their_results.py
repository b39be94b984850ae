"""Candidates with what they hold already, which of them were chosen, offices that begin with 总, and lists that a meeting passed."""

import pytest
from reading import held, held_whole, read_whole

from cursus.model.statement import EventStatement

HEAD = "云州市总工会2021年大事记\n\n"
BODY = "云州市总工会"


@pytest.mark.parametrize(
    ("title", "holds", "sought"),
    [
        ("市总工会党组书记、主席候选人", "党组书记", "主席"),
        ("市总工会党组副书记、主席人选", "党组副书记", "主席"),
        ("市总工会副主席、主席提名人选", "副主席", "主席"),
    ],
)
def test_candidate_holds_what_stands_before(title: str, holds: str, sought: str) -> None:
    found = held(f"{title}岳怀民到基层调研。")
    assert found == {f"岳怀民 {BODY} {holds}", f"岳怀民 {BODY} {sought} nominated"}


def test_candidate_of_two_offices_seeks_both() -> None:
    found = held("市总工会主席、经审会主任候选人岳怀民到会。")
    assert found and all(one.endswith("nominated") for one in found)


@pytest.mark.parametrize(
    "told",
    [
        "岳怀民、王大力、石小川作为副主席候选人参加差额选举，岳怀民、石小川当选。",
        "岳怀民、王大力、石小川为副主席候选人，最终岳怀民、石小川当选，王大力落选。",
        "副主席候选人为岳怀民（市港务局）、王大力、石小川，岳怀民、石小川以多数票当选，王大力得19票。",
        "副主席候选人分别为岳怀民、王大力、石小川，经投票，岳怀民、石小川当选。",
    ],
)
def test_of_candidates_those_chosen(told: str) -> None:
    found = held(f"市总工会召开全委会议，{told}")
    chosen = {one for one in found if one.endswith("elected")}
    assert chosen == {f"岳怀民 {BODY} 副主席 elected", f"石小川 {BODY} 副主席 elected"}
    assert f"王大力 {BODY} 副主席 nominated" in found


@pytest.mark.parametrize("role", ["总会计师", "总工程师", "总经济师"])
def test_office_keeps_its_first_character(role: str) -> None:
    found = held(f"解聘石岚{role}职务。", title="云州港务集团有限公司2021年大事记", organization="云州港务集团有限公司")
    assert found == {f"石岚 云州港务集团有限公司 {role} removed"}


def test_name_that_ends_so() -> None:
    assert f"石总 {BODY} 副主席 appointed" in held("市委决定，任命石总为市总工会副主席。")


def test_list_that_a_meeting_passed() -> None:
    found = held("市职工书画协会成立，会议推举岳怀民为会长，通过何涛、秦岭（兼职）为理事。")
    names = {one.split()[0] for one in found}
    assert names == {"岳怀民", "何涛", "秦岭"}
    assert "何涛 云州市职工书画协会 理事 elected" in found


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("厦门团市委", "共青团厦门市委"),
        ("四川团省委", "共青团四川省委"),
        ("厦门团市委宣传部", "共青团厦门市委宣传部"),
    ],
)
def test_league_of_the_place_before_it(words: str, whole: str) -> None:
    role = "部长" if words.endswith("部") else "书记"
    assert f"岳怀民 {whole} {role}" in held(f"{words}{role}岳怀民来市总工会考察。")


def _titles(text: str) -> list[tuple[str, str | None]]:
    found = read_whole(f"{HEAD}3月5日　{text}\n").statements
    return [(one.title, one.venue) for one in found if isinstance(one, EventStatement)]


@pytest.mark.parametrize(
    ("told", "event"),
    [
        ("市总工会组织联络部部长岳怀民主持座谈会。", ("座谈会", None)),
        ("市总工会组织宣传部部长岳怀民参加全市工会宣传工作会议。", ("全市工会宣传工作会议", None)),
        ("市总工会主席岳怀民在全省工会工作会议上作交流发言。", ("全省工会工作会议", None)),
    ],
)
def test_no_verb_in_a_department_and_no_visit_in_a_speech(told: str, event: tuple[str, str | None]) -> None:
    assert _titles(told) == [event]


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("人事处召开新进教师座谈会，处长岳怀民介绍情况。", "云州大学人事处 处长"),
        ("图书馆举办读书节开幕式，馆长岳怀民主持。", "云州大学图书馆 馆长"),
        ("教务处召开教学例会，校长岳怀民出席。", "云州大学 校长"),
    ],
)
def test_head_of_the_department_that_holds_something(told: str, post: str) -> None:
    assert held_whole(f"云州大学2021年大事记\n\n3月5日　{told}\n") == {f"岳怀民 {post}"}


def test_department_of_teaching_and_employment() -> None:
    text = "云州市残疾人联合会2021年大事记\n\n3月5日　教就部部长岳怀民看望学员。\n3月6日　任命王大力为教就部副部长。\n"
    assert held_whole(text) == {
        "岳怀民 云州市残疾人联合会教就部 部长",
        "王大力 云州市残疾人联合会教就部 副部长 appointed",
    }


@pytest.mark.parametrize(
    "told",
    [
        "岳怀民因调任市科协办公室副主任，请辞副主席，会议予以同意。",
        "岳怀民因工作变动，请辞副主席职务。",
        "岳怀民辞任副主席。",
    ],
)
def test_asking_to_be_let_go(told: str) -> None:
    assert f"岳怀民 {BODY} 副主席 resigned" in held(f"市总工会召开常委会议。{told}")


def test_the_old_town_as_a_district() -> None:
    told = "河西区总工会主席岳怀民、老城区总工会副主席（主持工作）石小川发言。老城区改造办公室主任王大力到会。"
    found = held(told)
    assert {"岳怀民 云州市河西区总工会 主席", "石小川 云州市老城区总工会 副主席"} <= found

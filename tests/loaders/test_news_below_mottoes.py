"""News whose headline is a motto or tells what was made known: whose meeting it was stands below it, or before 召开."""

from __future__ import annotations

import pytest
from reading import held_whole, own_body, read_whole

from cursus.model.statement import EventStatement, Participation

PIECE = """{}

2019-05-24 09:12　　来源：本刊

　　5月20日，会员代表大会在云州宾馆举行，来自全省的会员代表参加了大会。省民政厅社会组织管理局局长陈建国出席。
"""


@pytest.mark.parametrize(
    ("headlines", "own"),
    [
        ("继往开来  砥砺前行\n——湖北省茶叶学会第六次会员代表大会在宜城召开", "湖北省茶叶学会"),
        ("乘势而上谱新篇\n—湖北省茶叶学会第六次会员代表大会侧记", "湖北省茶叶学会"),
        ("同心同德，再创辉煌！\n山东省轴承行业协会四届一次会员大会隆重召开", "山东省轴承行业协会"),
        ("初心如磐\n——记浙江省医药商会第三届会员代表大会", "浙江省医药商会"),
        ("清水市人民医院召开干部大会宣布市委有关任免决定", "清水市人民医院"),
        ("清水师范学院召开全校干部大会 宣布省委关于学校领导班子调整的决定", "清水师范学院"),
        ("清水师范学院举行教师干部大会，传达省委、省政府有关决定", "清水师范学院"),
        ("湖北省茶叶学会一年回眸\n——中国茶叶学会年会在宜城召开", "湖北省茶叶学会"),
    ],
)
def test_whose_news_it_is_stands_below_a_motto_or_before_the_meeting(headlines: str, own: str) -> None:
    assert own_body(PIECE.format(headlines)) == own


TWO_DAYS = """湖北省茶叶学会第六次会员代表大会在宜城召开

2019-05-24 09:12　　来源：本刊

　　5月20日—21日，湖北省茶叶学会第六次会员代表大会在宜城召开。省农业农村厅副厅长陈建国等领导出席大会。

　　20日下午，大会举行预备会议，由副理事长周明主持。

　　21日上午{}，大会正式开幕。陈建国致辞，理事长李小红作工作报告。省科协学会部部长何丽到会监督了选举。

　　随后召开的六届一次理事会议由周明主持，会议选举吴志刚为理事长。
{}
"""


def _told(text: str) -> dict[str, set[str]]:
    found = read_whole(text).statements
    titles = {one.event: one.title for one in found if isinstance(one, EventStatement)}
    told: dict[str, set[str]] = {title: set() for title in titles.values()}
    for one in found:
        if isinstance(one, Participation):
            told[titles[one.event]].add(one.person.name)
    return told


@pytest.mark.parametrize("clock", ["", "8时30分", "9点", "9:00", "九时许"])
def test_the_opening_on_the_second_day_is_of_the_whole_congress(clock: str) -> None:
    told = _told(TWO_DAYS.format(clock, ""))
    congress = told["湖北省茶叶学会第六次会员代表大会"]
    assert {"陈建国", "李小红"} <= congress
    assert not any("选举" in title for title in told)


BOARDS = """湖北省茶叶学会第六次会员代表大会在宜城召开

2019-05-24 09:12　　来源：本刊

　　5月20日，湖北省茶叶学会第六次会员代表大会在宜城召开。会议选举产生了新一届领导班子：
　　理事长：李小红（宜城市青山茶业有限公司总经理）
　　副理事长：周　明（清水县绿源茶业有限公司董事长）

　　同日举行的{}监事会第一次会议推选吴志刚为监事长，何丽、孙强为监事。

　　李小红说，第五届理事会在陈建国理事长的带领下，克服重重困难，会员由83家发展到241家。
"""


@pytest.mark.parametrize("term", ["首届", "第二届", "六届", "本届"])
def test_a_board_that_meets_by_its_term_is_the_society_s(term: str) -> None:
    chosen = {one for one in held_whole(BOARDS.format(term)) if "监事" in one}
    assert chosen == {
        "吴志刚 湖北省茶叶学会 监事长 elected",
        "何丽 湖北省茶叶学会 监事 elected",
        "孙强 湖北省茶叶学会 监事 elected",
    }


def test_those_under_whom_a_house_came_on_visit_nobody() -> None:
    assert not [one for people in _told(BOARDS.format("首届")).values() for one in people if one == "陈建国"]


def test_what_is_done_at_the_closing_is_no_part_of_the_council_before_it() -> None:
    told = _told(TWO_DAYS.format("8时30分", "\n　　闭幕式上，郑大伟宣读了倡议书。\n"))
    council = next(people for title, people in told.items() if "理事会议" in title)
    assert "郑大伟" not in council
    assert "郑大伟" in told["湖北省茶叶学会第六次会员代表大会"]

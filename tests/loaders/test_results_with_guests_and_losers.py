"""Lists of those elected beside others: guests named below them, candidates who lost, names broken at their dot."""

from __future__ import annotations

import pytest
from reading import based_whole, held_whole, read, read_whole

from cursus.model.statement import Participation

CONGRESS = "云州市总工会第六次代表大会闭幕\n\n2021年3月12日，云州市总工会第六次代表大会闭幕。大会选举产生了市总工会第六届委员会：主席陈立新，副主席吴大同、卫东升。\n"
RESULTS = "云州市第六届人民代表大会第一次会议选举结果\n\n2021年3月12日，云州市第六届人民代表大会第一次会议举行。选举结果如下：\n"


@pytest.mark.parametrize(
    "row",
    [
        "在主席台前排就座的还有：",
        "主席台就座的有：",
        "出席闭幕式的领导有：",
        "应邀参加大会的还有",
        "到会祝贺的嘉宾：",
        "出席大会的领导同志：",
    ],
)
def test_guests_named_below_a_list_are_not_elected(row: str) -> None:
    found = based_whole(CONGRESS + row + "市委副书记蒋志刚，市政协主席沈宏伟。\n")
    assert {one for one in found if one.endswith("elected")} == {
        "陈立新 云州市总工会 主席 elected",
        "吴大同 云州市总工会 副主席 elected",
        "卫东升 云州市总工会 副主席 elected",
    }
    assert {"蒋志刚 云州市委 副书记 stated", "沈宏伟 云州市政协 主席 stated"} <= found


@pytest.mark.parametrize(
    "lost",
    [
        "副市长候选人岳大山（52票）未当选。",
        "副市长候选人岳大山得赞成票19票，未能当选；秘书长候选人方小楼得票未过半数，没有当选。",
        "另有副市长候选人岳大山落选。",
    ],
)
def test_a_list_goes_on_behind_those_who_lost(lost: str) -> None:
    rows = f"一、市人民政府\n市　长：赵志远\n副市长：周文彬、王晓梅\n{lost}\n二、市监察委员会主任：吴建国\n三、市中级人民法院院长：郑海涛\n"
    found = {one for one in held_whole(RESULTS + rows) if one.endswith("elected")}
    assert found == {
        "赵志远 云州市人民政府 市长 elected",
        "周文彬 云州市人民政府 副市长 elected",
        "王晓梅 云州市人民政府 副市长 elected",
        "吴建国 云州市监察委员会 主任 elected",
        "郑海涛 云州市中级人民法院 院长 elected",
    }


def test_a_name_broken_at_its_dot() -> None:
    rows = "一、市人大常委会\n主　任：赵志远\n委　员：\n于大成　　马文（回族）　钱　江\n欧阳明　　高华　　乌云其其格·\n图雅（女，蒙古族）\n"
    assert {"乌云其其格·图雅 云州市人大常委会 委员 elected", "高华 云州市人大常委会 委员 elected"} <= held_whole(
        RESULTS + rows
    )


@pytest.mark.parametrize(
    "title",
    ["市委书记、大会执行主席", "大会执行主席、市委书记", "市委书记、大会主席团常务主席", "市委书记、本次大会执行主席"],
)
def test_who_runs_a_congress_keeps_his_office(title: str) -> None:
    text = f"云州市人大六届一次会议闭幕\n\n2021年3月12日，云州市第六届人民代表大会第一次会议闭幕。会议由{title}赵志远主持。\n"
    assert held_whole(text) == {"赵志远 云州市委 书记"}


@pytest.mark.parametrize(
    "who",
    ["未再提名的原副市长", "不再提名为候选人的原副市长", "未提名的原副市长", "刚任命的副市长", "新补选的副市长"],
)
def test_what_became_of_somebody_said_before_his_title(who: str) -> None:
    found = read(f"市人大召开全体会议，赵志远主持。{who}周文彬、市政协主席沈宏伟列席会议。").statements
    roles = {one.person.name: one.roles for one in found if isinstance(one, Participation)}
    assert roles == {"赵志远": ("chair",), "周文彬": ("attendee",), "沈宏伟": ("attendee",)}


def test_somebody_nominated_is_not_told_to_come() -> None:
    found = read("市总工会召开全委会，赵志远主持。会议提名周文彬为主席候选人，沈宏伟出席。").statements
    roles = {one.person.name: one.roles for one in found if isinstance(one, Participation)}
    assert "周文彬" not in roles


@pytest.mark.parametrize("body", ["市中级人民法院", "市财政局", "市总工会", "县人民医院"])
def test_the_copula_is_no_part_of_a_body(body: str) -> None:
    text = f"云州市总工会2021年大事记\n\n3月12日，市总工会召开会议，方大山（男，系{body}办公室主任）出席会议。\n"
    found = [one.organization for one in read_whole(text).statements if hasattr(one, "organization")]
    assert not any("系" in one for one in found)

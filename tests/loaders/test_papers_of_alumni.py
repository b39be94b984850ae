"""Papers of a school's society of former students: its officers and its branches by their places, the school's heads apart."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole, own_body

SITTING = (
    "\n2019年第3期\n\n2019年11月9日，理事会召开。校党委书记林育民讲话，校长何若兰致辞，文学院院长李清河列席。"
    "方正平任监事长，吴国庆不再担任副会长。\n"
)
PAPER = "云岭大学校友总会简报\n2019年第3期\n\n2019年11月8日，各地校友会会长会议召开，"


@pytest.mark.parametrize("school", ["云岭大学", "太白师范学院", "白水一中"])
@pytest.mark.parametrize("society", ["校友总会", "校友会", "校友联谊会"])
def test_officers_are_the_societys_and_heads_the_schools(school: str, society: str) -> None:
    text = f"{school}{society}简报{SITTING}"
    assert own_body(text) == school + society
    assert held_whole(text) == {
        f"林育民 {school} 党委书记",
        f"何若兰 {school} 校长",
        f"李清河 {school}文学院 院长",
        f"方正平 {school}{society} 监事长 appointed",
        f"吴国庆 {school}{society} 副会长 removed",
    }


def test_offices_are_the_schools_and_the_secretariat_the_societys() -> None:
    text = "云岭大学校友总会简报\n\n2019年11月9日，理事会召开。秘书处处长李大海汇报。发展联络处处长周小川发言。\n"
    assert held_whole(text) == {"李大海 云岭大学校友总会秘书处 处长", "周小川 云岭大学发展联络处 处长"}


@pytest.mark.parametrize("place", ["北京", "川渝", "深圳", "美国", "海外", "长三角"])
def test_branches_called_by_their_place(place: str) -> None:
    assert held_whole(f"{PAPER}{place}校友会会长林育民，副会长何若兰发言。\n") == {
        f"林育民 云岭大学{place}校友会 会长",
        f"何若兰 云岭大学{place}校友会 副会长",
    }


def test_a_branch_in_a_school_of_its_own_and_beside_another_schools() -> None:
    own = "云岭大学2019年大事记\n\n11月8日，北京校友会会长林育民来访。\n"
    assert held_whole(own) == {"林育民 云岭大学北京校友会 会长"}
    others = f"{PAPER}清江大学校友总会副会长林育民、北京校友会会长何若兰到会。\n"
    assert held_whole(others) == {"林育民 清江大学校友总会 副会长", "何若兰 北京校友会 会长"}
    citys = "云州市总工会2019年大事记\n\n11月8日，北京校友会会长林育民到市总工会座谈。\n"
    assert "林育民 北京校友会 会长" in held_whole(citys)


@pytest.mark.parametrize("when", ["已于今年7月", "日前", "于7月下旬顺利完成", ""])
def test_a_branch_that_renews_its_heads(when: str) -> None:
    text = f"{PAPER}北京校友会会长林育民发言。湖北校友会{when}换届，何若兰当选会长，方正平当选副会长。\n"
    assert {"何若兰 云岭大学湖北校友会 会长 elected", "方正平 云岭大学湖北校友会 副会长 elected"} <= held_whole(text)


@pytest.mark.parametrize("schooling", ["1984级机械", "2003届毕业生", "1990年毕业", "1984年入学", "1988届校友", "84级"])
def test_years_at_school_date_no_office(schooling: str) -> None:
    text = (
        "云州市商会简报\n\n2019年11月9日，云州市商会第四次会员代表大会举行，选举产生新一届领导机构：\n副会长：\n"
        f"　　卢　舟（{schooling}，江北精工股份有限公司董事长）\n　　皮岚生（女，江北银行行长）\n"
    )
    assert "2019-11-09 卢舟 江北精工股份有限公司 董事长" in dated_whole(text)

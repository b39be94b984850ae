"""Who is chosen for a branch of the party when guests of another committee have come, and days told within an entry."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import EventStatement, Participation

HEAD = "云溪县人民医院1996年大事记\n\n"
GUEST = "，县直机关党委副书记方大同到会"


@pytest.mark.parametrize(
    ("met", "chosen", "prefix"),
    [
        ("召开院党总支换届选举大会", "会议选举严立诚为总支书记，云中鹤为副书记，云飞扬、柳成荫为委员。", "党总支"),
        ("召开院党总支换届选举大会", "会议选举严立诚为书记，云中鹤为副书记，云飞扬、柳成荫为委员。", "党总支"),
        ("医院党员大会召开", "大会选举产生新一届总支委员会，严立诚任书记，云中鹤任副书记，云飞扬、柳成荫任委员。", "党总支"),
        ("中共云溪县人民医院总支部成立大会召开", "会议选举严立诚为总支书记，云中鹤为副书记，云飞扬、柳成荫为委员。", "总支"),
        ("中共云溪县人民医院总支部成立大会召开", "会议选举严立诚为书记，云中鹤为副书记；云飞扬、柳成荫为委员。", "总支"),
    ],
)  # fmt: skip
def test_guests_choose_nobody_for_their_own_committee(met: str, chosen: str, prefix: str) -> None:
    posts = {"严立诚": "书记", "云中鹤": "副书记", "云飞扬": "委员", "柳成荫": "委员"}
    found = {one.replace(" ", "") for one in held_whole(f"{HEAD}6月20日　{met}{GUEST}。{chosen}\n")}
    expected = {f"{name}云溪县人民医院{prefix}{role}elected" for name, role in posts.items()}
    assert {one for one in found if "方大同" not in one} == expected


def _events(text: str) -> set[tuple[str, str]]:
    told = (one for one in read_whole(HEAD + text).statements if isinstance(one, EventStatement))
    return {(one.date.edtf, one.title) for one in told if one.date}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("5月12日　国际护士节。护理部在门诊大厅举办护理技术比赛，院长严立诚到场观看。\n", "护理技术比赛"),
        ("5月12日　第85个国际护士节。医院召开表彰大会，院长严立诚讲话。\n", "表彰大会"),
        ("5月12日　五四青年节。团委在礼堂举办演讲比赛，院长严立诚致辞。\n", "演讲比赛"),
        ("5月12日　职工读书节。院长严立诚讲话。\n", "职工读书节"),
    ],
)
def test_a_day_of_the_year_is_no_event(text: str, title: str) -> None:
    assert _events(text) == {("1996-05-12", title)}


def test_a_meeting_on_one_of_the_days_of_a_visit() -> None:
    text = "4月9日至11日　市卫生局副局长严立诚率评审团来院评审。在11日的反馈会上，严立诚肯定了成绩，院长方大同作表态发言。\n"
    assert ("1996-04-11", "反馈会") in _events(text)


@pytest.mark.parametrize("when", ["遭受“海燕”台风暴雨袭击后，", "遭受特大洪水袭击后，", "山洪暴发时，", "发生火灾后，"])
def test_when_something_was_done_is_no_event(when: str) -> None:
    assert _events(f"7月20日　{when}医院发出《抗洪救灾倡议书》，职工捐款12万元。\n") == set()


def test_what_befell_a_place_is_one() -> None:
    assert _events("7月20日　山洪暴发，冲毁道路。\n") == {("1996-07-20", "山洪暴发，冲毁道路")}


def test_who_leads_those_who_judge_visits() -> None:
    text = f"{HEAD}4月9日　市卫生局副局长严立诚率专家组来院评审。\n"
    roles = {one.person.name: one.roles for one in read_whole(text).statements if isinstance(one, Participation)}
    assert roles == {"严立诚": ("visitor",)}

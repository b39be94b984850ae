"""Who does what at sessions of congresses: declares them open, reports for others, is sworn in, was chosen by headlines."""

from __future__ import annotations

import pytest
from reading import dated_whole, held, held_whole, read_whole

from cursus.model.statement import EventStatement, Participation

PAGE = "\n\n发布日期：2023年2月11日　信息来源：沧州日报\n\n　　2月10日上午，沧州市第七届人民代表大会第二次会议在市会堂"


def _told(rest: str, headline: str = "沧州市七届人大二次会议开幕") -> tuple[set[str], set[tuple[str, str]]]:
    found = read_whole(f"{headline}{PAGE}{rest}\n").statements
    events = {one.title for one in found if isinstance(one, EventStatement)}
    return events, {(one.person.name, role) for one in found if isinstance(one, Participation) for role in one.roles}


@pytest.mark.parametrize("what", ["大会开幕", "大会正式开幕", "会议开幕", "沧州市第七届人民代表大会第二次会议开幕"])
def test_who_declares_a_session_open_opens_no_other(what: str):
    events, roles = _told(f"开幕。\n　　上午8时30分，罗小满宣布{what}，全体起立。\n　　市长方青山作政府工作报告。")
    assert events == {"沧州市第七届人民代表大会第二次会议"} and ("方青山", "speaker") in roles


def test_a_session_much_awaited_has_its_own_name():
    text = f"沧州市七届人大二次会议开幕{PAGE}开幕。\n".replace("，沧州市第", "，备受瞩目的沧州市第")
    assert {one.title for one in read_whole(text).statements if isinstance(one, EventStatement)} == {
        "沧州市第七届人民代表大会第二次会议"
    }


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("市人大常委会主任高峻岭受市七届人大常委会委托向大会报告工作。", "高峻岭"),
        ("市人大常委会主任高峻岭受市人大常委会委托，向大会报告市人大常委会工作。", "高峻岭"),
        ("大会秘书长谢天汇报各代表团审议情况。", "谢天"),
        ("大会副秘书长谢天汇报了有关情况。", "谢天"),
    ],
)
def test_who_reports_to_a_session(said: str, name: str):
    assert (name, "speaker") in _told(f"开幕。\n　　{said}")[1]


def test_those_who_repeat_an_oath_take_part():
    _, roles = _told("闭幕，随后举行宪法宣誓仪式。市财政局局长吴迪领誓，刘岚、金玉兰跟誓。")
    assert {("吴迪", "other"), ("刘岚", "other"), ("金玉兰", "other")} <= roles


@pytest.mark.parametrize(
    ("headline", "chosen"),
    [
        ("高峻岭当选市人大常委会主任 方青山当选市长", {"高峻岭 沧州市人大常委会 主任", "方青山 沧州市人民政府 市长"}),
        ("高峻岭当选市人大常委会主任　方青山当选市长", {"高峻岭 沧州市人大常委会 主任", "方青山 沧州市人民政府 市长"}),
        (
            "方青山当选市长 周文 吴迪当选副市长",
            {"方青山 沧州市人民政府 市长", "周文 沧州市人民政府 副市长", "吴迪 沧州市人民政府 副市长"},
        ),
    ],
)
def test_headlines_of_several_choices(headline: str, chosen: set[str]):
    assert held_whole(f"{headline}{PAGE}举行第四次全体会议。\n") == {f"{one} elected" for one in chosen}


@pytest.mark.parametrize(
    ("place", "full"), [("任丘市", "任丘市"), ("任城区", "济宁市任城区"), ("任泽区", "邢台市任泽区")]
)
def test_a_place_whose_name_begins_like_a_verb_ends_no_name(place: str, full: str):
    own = {"title": f"{place}人大常委会2021年大事记", "organization": f"{place}人大常委会"}
    assert held(f"会议选举石小川为{place}人大常委会副主任。", **own) == {f"石小川 {full}人大常委会 副主任 elected"}
    assert held(f"任命石小川为{place}财政局局长。", **own) == {f"石小川 {full}财政局 局长 appointed"}
    assert held("推选王大为任副主任。", **own) == {f"王大为 {full}人大常委会 副主任 elected"}


def test_a_verb_before_the_level_of_a_place_is_no_city():
    text = "高峻岭当选主任\n\n2023年2月11日\n\n　　云州市七届人大二次会议今天举行，选举市人大常委会主任。高峻岭当选市人大常委会主任。\n"
    assert "高峻岭 云州市人大常委会 主任 elected" in held_whole(text)


@pytest.mark.parametrize("seat", ["大会主席团常务委员会成员", "大会主席团成员", "主席团常务委员会成员"])
def test_seats_in_the_presidium_of_a_session_are_no_posts(seat: str):
    text = f"中国共产党沧州市第八次代表大会闭幕。{seat}罗小满、石小川在主席台前排就座。"
    assert held(text, title="中共沧州市委2021年大事记", organization="中共沧州市委") == set()


@pytest.mark.parametrize("headline", ["代表热议政府工作报告", "各代表团审议政府工作报告"])
def test_news_of_how_a_report_was_discussed_are_no_report(headline: str):
    text = (
        f"沧州人大网\n\n{headline}\n\n发布：2024-01-18　编辑：林晓\n\n"
        "　　1月17日，市委书记丁一凡来到北山代表团，与代表们一起审议政府工作报告。\n"
        "　　“很受鼓舞。”沧州市第一中学校长郝建国说。\n"
    )
    assert "2024-01-17 郝建国 沧州市第一中学 校长" in dated_whole(text)


def test_a_row_of_what_people_did_below_a_headline_tells_of_no_event():
    headline = "沧州市七届人大二次会议开幕\n罗小满主持　丁一凡讲话　石小川等出席"
    found = read_whole(
        headline + PAGE.replace("发布日期：2023年2月11日　信息来源", "2023年02月11日　来源") + "开幕。\n"
    )
    assert [one.title for one in found.statements if isinstance(one, EventStatement)] == [
        "沧州市第七届人民代表大会第二次会议"
    ]


def test_a_sitting_has_the_name_of_its_session_and_not_the_headline():
    events, _ = _told("举行选举大会。罗小满主持。", "沧州市七届人大二次会议举行选举大会")
    assert events == {"沧州市第七届人民代表大会第二次会议选举大会"}


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "市人大法制委员会主任委员罗小满、监察和司法委员会主任委员石小川出席。",
            "石小川 云州市人大监察和司法委员会 主任委员",
        ),
        (
            "市人大常委会法制工作委员会主任罗小满、预算工作委员会主任石小川出席。",
            "石小川 云州市人大常委会预算工作委员会 主任",
        ),
        ("市人大常委会办公室主任罗小满、财经委主任委员石小川出席。", "石小川 云州市人大财经委 主任委员"),
        ("市总工会办公室主任罗小满、预算工作委员会主任石小川出席。", "石小川 云州市总工会预算工作委员会 主任"),
    ],
)
def test_committees_beside_another_one_of_the_congress(text: str, post: str):
    assert post in held(text)

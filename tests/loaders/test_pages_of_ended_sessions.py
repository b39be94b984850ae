"""Pages of a site on how a session ended: rubrics below the news, the oath within it, the look back on its first day."""

from __future__ import annotations

import pytest
from reading import dated_whole, held, own_body, read, read_whole

from cursus.model.statement import EventStatement, Issuance, Participation

PAGE = (
    "沧州人大网\n首页 | 要闻 | 专题\n\n沧州市七届人大四次会议胜利闭幕\n\n"
    "发布时间：2023-02-11 20:46　　来源：沧州融媒　　记者：王小满\n\n"
    "　　本网讯　2月11日下午，沧州市第七届人民代表大会第四次会议在市人民会堂闭幕。\n"
    "　　高峻岭主持闭幕会，石小川、李荷在主席台前排就座。\n"
    "　　随后举行宪法宣誓仪式，高峻岭主持。石小川、李荷先后宣誓。\n"
    "　　{after}\n\n"
    "　　【大会回放】\n"
    "　　★ 2月8日上午，大会在市人民会堂开幕，李荷主持。市长方青山作政府工作报告。\n\n"
    "　　【代表热议】\n"
    "　　市人大代表、沧州腾飞机械有限公司董事长周文说，信心更足了。\n"
)


def _told(after: str) -> tuple[dict[str, str], set[tuple[str, str, str]]]:
    found = read_whole(PAGE.format(after=after)).statements
    events = {
        one.event: f"{one.date.edtf if one.date else ''} {one.title}"
        for one in found
        if isinstance(one, EventStatement)
    }
    roles = {
        (events[one.event][-5:], one.person.name, role)
        for one in found
        if isinstance(one, Participation)
        for role in one.roles
    }
    return events, roles


def test_the_look_back_tells_of_the_opening_of_the_session():
    events, roles = _told("市委书记丁一凡在闭幕会上讲话。")
    assert set(events.values()) == {
        "2023-02-11 沧州市第七届人民代表大会第四次会议",
        "2023-02-11 宪法宣誓仪式",
        "2023-02-08 沧州市第七届人民代表大会第四次会议开幕会",
    }
    assert ("会议开幕会", "方青山", "speaker") in roles


@pytest.mark.parametrize(
    "after", ["市委书记丁一凡在闭幕会上讲话。", "市委书记丁一凡在会上讲话。", "市委书记丁一凡讲话。他说，要实干。"]
)
def test_who_speaks_behind_the_taking_of_oaths_speaks_at_the_session(after: str):
    _, roles = _told(after)
    assert ("第四次会议", "丁一凡", "speaker") in roles


@pytest.mark.parametrize("after", ["市委书记丁一凡在仪式上讲话。", "宣誓结束后，市委书记丁一凡在宣誓仪式上讲话。"])
def test_who_speaks_at_the_ceremony_does_not_speak_at_the_session(after: str):
    _, roles = _told(after)
    assert ("法宣誓仪式", "丁一凡", "speaker") in roles


def test_a_rubric_behind_the_look_back_is_of_the_day_of_the_page():
    assert {
        "2023-02-11 周文 沧州市人大 代表",
        "2023-02-11 周文 沧州腾飞机械有限公司 董事长",
        "2023-02-08 方青山 沧州市人民政府 市长",
    } <= dated_whole(PAGE.format(after="市委书记丁一凡在会上讲话。"))


@pytest.mark.parametrize(
    ("site", "own"),
    [("沧州人大网", "沧州市人大"), ("沧州政协网", "沧州市政协"), ("河北人大网", "河北省人大"), ("新华区人大网", "沧州市新华区人大")],
)  # fmt: skip
def test_the_site_of_a_council_is_that_of_its_place(site: str, own: str):
    text = f"{site}\n\n来源：沧州日报\n\n1月17日，市委书记丁一凡到沧州市新华区调研。\n"
    assert own_body(text) == own


@pytest.mark.parametrize("tail", ["等在主席台就座。", "等应邀在主席台就座。", "、罗小满等领导在主席台前排就座。"])
def test_rare_surnames_before_those_who_sit_in_front(tail: str):
    assert "成刚 云州大学 校长" in held(f"市委书记丁一凡，云州大学校长成刚{tail}")


def test_what_the_session_of_a_committee_issues_is_the_committees():
    text = "市七届人大常委会第二十五次会议召开，任命周文为副市长。会议印发《代表建议办理规程》。"
    found = [one for one in read(text).statements if isinstance(one, Issuance)]
    assert [one.organizations for one in found] == [("云州市人大常委会",)]


CONFERENCE = {"title": "政协沧州市委员会2021年大事记", "organization": "政协沧州市委员会"}


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("省政协副主席罗小满、提案委员会主任石小川一行来我市调研。", "石小川 河北省政协提案委员会 主任"),
        ("省政协秘书长罗小满率人口资源环境委员会主任石小川到沧州考察。", "石小川 河北省政协人口资源环境委员会 主任"),
        ("全国政协常委、社会和法制委员会副主任石小川出席。", "石小川 全国政协社会和法制委员会 副主任"),
        ("省政协副主席罗小满来我市调研，提案委员会主任石小川陪同。", "石小川 沧州市政协提案委员会 主任"),
        ("市政协副主席罗小满、提案委员会主任石小川到沧县调研。", "石小川 沧州市政协提案委员会 主任"),
    ],
)
def test_whose_committee_its_head_is_of_who_comes_with_others(text: str, post: str):
    assert post in held(text, **CONFERENCE)

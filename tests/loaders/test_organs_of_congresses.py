"""Lists of those who run a congress: its presidium, its secretaries, its committees; and marks beside names that give a further seat."""

from __future__ import annotations

import pytest
from reading import based_whole, dated_whole, held_whole, read_whole

from cursus.model.statement import EventStatement, Participation

_UNION = "云州市工会第十二次代表大会"
_MEETING = "云州市第十五届人民代表大会第一次会议"


def _posts(text: str, names: str, post: str) -> set[str]:
    return {one for one in based_whole(text) if one.split()[0] in names.split("、") and post in one}


def test_members_of_a_presidium_stand_below_its_heading() -> None:
    text = (
        f"{_UNION}\n\n大会主席团成员名单\n（共5人，按姓氏笔画为序，2018年9月12日预备会议通过）\n\n"
        "丁一凡　　卫　民　　王　芳（女）　石小川\n江晓岚（女，壮族）\n\n大会执行主席名单\n丁一凡　卫民\n"
    )
    assert dated_whole(text) == {
        f"2018-09-12 {one} {_UNION}主席团 成员 elected" for one in ("丁一凡", "卫民", "王芳", "石小川", "江晓岚")
    }


@pytest.mark.parametrize(
    "rows",
    [
        "常务主席：李志远　罗小满\n成员（按姓氏笔画为序）：\n丁一凡　卫民\n李志远　罗小满\n秘书长：罗小满（兼）\n副秘书长：丁一凡　卫民\n",
        "主席团常务主席（2人）：李志远、罗小满\n主席团成员：丁一凡、卫民、李志远、罗小满\n秘书长：罗小满；副秘书长：丁一凡、卫民\n",
        "主席团常务主席\n李志远　罗小满\n主席团成员\n丁一凡　卫　民　李志远　罗小满\n大会秘书长\n罗小满\n大会副秘书长\n丁一凡　卫　民\n",
    ],
)
def test_rows_of_a_presidium_and_its_secretaries(rows: str) -> None:
    text = f"{_UNION}会刊\n\n大会主席团和秘书长名单\n（2018年9月12日预备会议通过）\n{rows}"
    assert based_whole(text) == {
        *(f"{one} {_UNION}主席团 常务主席 elected" for one in ("李志远", "罗小满")),
        *(f"{one} {_UNION}主席团 成员 elected" for one in ("丁一凡", "卫民", "李志远", "罗小满")),
        f"罗小满 {_UNION} 秘书长 elected",
        *(f"{one} {_UNION} 副秘书长 elected" for one in ("丁一凡", "卫民")),
    }


@pytest.mark.parametrize(
    ("organ", "head"),
    [
        ("代表资格审查委员会", "代表资格审查委员会（2017年1月8日预备会议通过）"),
        ("议案审查委员会", f"{_MEETING}议案审查委员会名单\n（2017年1月8日预备会议通过）"),
        ("计划和预算审查委员会", "三、计划和预算审查委员会组成人员名单（2017年1月8日主席团会议通过）"),
    ],
)
def test_committees_of_a_session(organ: str, head: str) -> None:
    text = f"{_MEETING}文件\n\n{head}\n主任委员　李志远\n副主任委员　罗小满　赵大海\n委　　员　丁一凡　王　芳（女）\n"
    assert based_whole(text) == {
        f"李志远 {_MEETING}{organ} 主任委员 elected",
        *(f"{one} {_MEETING}{organ} 副主任委员 elected" for one in ("罗小满", "赵大海")),
        *(f"{one} {_MEETING}{organ} 委员 elected" for one in ("丁一凡", "王芳")),
    }


def test_a_party_is_called_by_its_usual_name_and_drafts_propose() -> None:
    text = "中国民主建国会云州市第八次代表大会文件\n\n提案审查委员会名单（草案）\n召集人：李志远　成员：罗小满　赵大海（南山）\n"
    body = "民建云州市第八次代表大会提案审查委员会"
    assert based_whole(text) == {
        f"李志远 {body} 召集人 nominated", f"罗小满 {body} 成员 nominated", f"赵大海 {body} 成员 nominated",
    }  # fmt: skip


def test_what_a_row_says_of_somebody_elsewhere_stays() -> None:
    text = "中国共产党云州市第十次代表大会\n\n代表资格审查委员会名单\n主　任：李志远（云州市委副书记）\n委　员：丁一凡　王　芳\n"
    assert "李志远 云州市委 副书记" in held_whole(text)
    assert "李志远 中国共产党云州市第十次代表大会代表资格审查委员会 主任" in held_whole(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("云州市文联第五届主席团名单\n主席：李志远\n副主席：罗小满、赵大海\n", "李志远 云州市文联 主席 stated"),
        (
            "云州市人大常委会代表资格审查委员会名单\n主任委员：李志远\n委员：罗小满、赵大海\n",
            "李志远 云州市人大常委会代表资格审查委员会 主任委员 stated",
        ),
    ],
)
def test_organs_that_a_body_keeps_between_congresses(text: str, expected: str) -> None:
    assert expected in based_whole(text)


def test_lists_of_no_congress_that_is_named_give_no_office() -> None:
    assert held_whole("云州市工会简报\n\n大会主席团名单\n李志远　罗小满　赵大海\n秘书长：丁一凡\n") == set()


@pytest.mark.parametrize(
    ("note", "names"),
    [
        ("有△者同时当选常务委员，有*者为女", "丁一凡△　卜　鸣*　石小川△*　江晓岚*　李志远*△　罗小满"),
        ("带*号为女，标△者兼任常务委员", "△丁一凡　*卜　鸣　*△石小川　江晓岚（女）　△李志远　罗小满"),
    ],
)
def test_each_mark_beside_a_name_says_what_its_note_says(note: str, names: str) -> None:
    text = f"云州市总工会第十届委员会委员名单\n（共6人，2022年5月23日选举产生，按姓氏笔画为序；{note}）\n{names}\n"
    found = {one for one in held_whole(text) if "常务委员" in one}
    assert found == {f"{one} 云州市总工会 常务委员 elected" for one in ("丁一凡", "石小川", "李志远")}
    assert len(_posts(text, "丁一凡、卜鸣、石小川、江晓岚、李志远、罗小满", " 委员 elected")) == 6


@pytest.mark.parametrize("mark", ["、", "，", "；"])
def test_secretaries_of_a_meeting_told_in_its_news_hold_no_office(mark: str) -> None:
    told = f"9月11日晚，大会预备会议召开，李志远主持。会议通过大会秘书长罗小满{mark}副秘书长丁一凡。\n"
    assert not any("秘书长" in one for one in held_whole(f"{_UNION}简报\n\n2018年{told}"))


def test_deputies_of_a_body_s_own_secretary_hold_theirs() -> None:
    found = held_whole("云州市工商联简报\n\n2018年9月11日，市工商联秘书长罗小满、副秘书长丁一凡到企业调研。\n")
    assert {"罗小满 云州市工商联 秘书长", "丁一凡 云州市工商联 副秘书长"} <= found


@pytest.mark.parametrize(
    "closing",
    [
        "闭幕式于13日下午举行，由罗小满主持，李志远致闭幕词。会前，与会代表参观了职工书画展。",
        "闭幕式于13日举行，罗小满主持，李志远致闭幕词。大会期间，全体代表观看了职工文艺演出。",
    ],
)
def test_what_delegates_saw_beside_a_congress_takes_nobody_from_it(closing: str) -> None:
    text = f"{_UNION}公报\n\n{_UNION}于2018年9月12日至13日在云州召开。\n\n{closing}\n"
    found = read_whole(text).statements
    events = {one.event: one.title for one in found if isinstance(one, EventStatement)}
    assert list(events.values()) == [_UNION]
    roles = {one.person.name: one.roles for one in found if isinstance(one, Participation)}
    assert roles == {"罗小满": ("chair",), "李志远": ("speaker",)}

"""Chronicles of the 1980s: women's federations under a 主任, groups set up, names that end where a verb begins."""

from __future__ import annotations

from reading import held_by_year

TITLE = "衡阳市妇女联合会大事记\n\n（一九八九年）\n\n"


def _held(text: str) -> set[str]:
    return held_by_year(TITLE + text)["1989"]


def test_bare_directors_head_the_womens_federation() -> None:
    text = "1月9日，市妇联召开执委会议。主任宋凤英作工作报告，会议由副主任毕春花主持。\n"
    assert _held(text) >= {"宋凤英 衡阳市妇女联合会 主任", "毕春花 衡阳市妇女联合会 副主任"}


def test_a_name_that_ends_like_a_word_for_former_holders() -> None:
    text = "2月8日，市招生委员会成立，匡正任主任，宋凤英和市农业局局长车前任副主任。\n"
    assert _held(text) >= {"宋凤英 衡阳市招生委员会 副主任 appointed", "车前 衡阳市招生委员会 副主任 appointed"}


def test_two_joined_before_an_office() -> None:
    text = "2月8日，市招生委员会成立，匡正任主任，李明和王华任副主任。\n"
    assert _held(text) >= {"李明 衡阳市招生委员会 副主任 appointed", "王华 衡阳市招生委员会 副主任 appointed"}


def test_a_department_named_before_its_head() -> None:
    text = "2月8日，领导小组办公室设在市农业局科教处，处长路遥兼任办公室主任。\n"
    assert "路遥 衡阳市农业局科教处 处长" in _held(text)


def test_the_end_of_a_name_for_the_whole() -> None:
    text = "5月30日，市儿童少年工作协调委员会第三次会议召开。协调委员会主任匡正主持，协调委员会副主任宋凤英发言。\n"
    assert _held(text) >= {
        "匡正 衡阳市儿童少年工作协调委员会 主任", "宋凤英 衡阳市儿童少年工作协调委员会 副主任",
    }  # fmt: skip


def test_a_verb_before_what_begins_with_the_word_for_cities() -> None:
    text = "12月12日，会议决定，尚小红任城乡工作部部长，路遥不再兼任该部部长。\n"
    assert _held(text) >= {
        "尚小红 衡阳市妇女联合会城乡工作部 部长 appointed",
        "路遥 衡阳市妇女联合会城乡工作部 部长 removed",
    }


def test_the_end_of_a_name_again_on_the_same_day() -> None:
    text = "6月1日，市妇女儿童活动中心落成。同日，活动中心主任由吕布衣担任。\n"
    assert "吕布衣 衡阳市妇女儿童活动中心 主任 appointed" in _held(text)

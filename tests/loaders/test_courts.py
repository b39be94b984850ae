"""Chronicles of courts and gazettes of those who appoint judges: whose post a judge's is, and that of a division's head."""

from __future__ import annotations

from reading import held

OWN = "云州市中级人民法院"


def in_court(text: str) -> set[str]:
    """Who held what by a court's own chronicle."""
    return held(text, title=f"{OWN}2018年大事记", organization=OWN, date="2018-06-30")


def test_a_judge_is_of_the_court_and_not_of_the_division_named_before() -> None:
    found = in_court(
        "云州市五届人大常委会第九次会议决定：任命唐远山为市中级人民法院副院长、审判委员会委员，何平为刑事审判第一庭庭长，"
        "秦雨、容方中为审判员，赵明为审判委员会委员。"
    )
    assert found >= {
        "何平 云州市中级人民法院刑事审判第一庭 庭长 appointed",
        "秦雨 云州市中级人民法院 审判员 appointed",
        "容方中 云州市中级人民法院 审判员 appointed",
        "赵明 云州市中级人民法院 审判委员会委员 appointed",
    }


def test_a_rare_surname_behind_a_verb_that_appoints_is_no_part_of_the_divisions_name() -> None:
    found = in_court("市人大常委会任命容方中为民事审判第二庭副庭长。")
    assert found == {"容方中 云州市中级人民法院民事审判第二庭 副庭长 appointed"}

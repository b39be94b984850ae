"""Candidates told one after the other, and those who are given an honorary office for the one that they leave."""

from __future__ import annotations

from reading import held

OF = {"title": "云州市茶业协会2021年大事记", "organization": "云州市茶业协会"}
OWN = "云州市茶业协会"


def test_each_candidate_has_his_own_office() -> None:
    assert held("提名林海波为第五届理事会会长候选人、程前为监事长候选人、赵阳为秘书长候选人。", **OF) == {
        f"林海波 {OWN} 会长 nominated", f"程前 {OWN} 监事长 nominated", f"赵阳 {OWN} 秘书长 nominated"
    }  # fmt: skip


def test_a_candidate_is_nobodys_name() -> None:
    found = held("会议推荐林海波为会长人选、卢文静为监事长人选，研究了副会长候选人、常务理事人选。", **OF)
    assert found == {f"林海波 {OWN} 会长 nominated", f"卢文静 {OWN} 监事长 nominated"}


def test_who_is_given_another_office_for_the_one_he_leaves() -> None:
    found = held("聘请汪慎之为专家委员会主任委员，原主任委员胡静之因年事已高，改聘为名誉主任委员。", **OF)
    assert f"胡静之 {OWN}专家委员会 名誉主任委员 appointed" in found
    assert f"胡静之 {OWN}专家委员会 主任委员 former" in found
    found = held("原副会长胡静之、卢文静因企业改制，改聘为顾问。", **OF)
    assert {f"胡静之 {OWN} 顾问 appointed", f"卢文静 {OWN} 顾问 appointed"} <= found
    assert f"胡静之 {OWN} 副会长 elected" in held("原监事长胡静之因工作需要，改选为副会长。", **OF)


def test_a_reason_before_somebody_elses_appointment_gives_nothing() -> None:
    found = held("会长胡静之因病住院，聘任秘书长卢文静为执行会长。", **OF)
    assert f"卢文静 {OWN} 执行会长 appointed" in found
    assert not any(one.startswith("胡静之") and "appointed" in one for one in found)

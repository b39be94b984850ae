"""Chronicles and reports of a department of a party committee, a government or a university, which speak for it."""

from __future__ import annotations

import pytest
from reading import held_whole

from cursus.loaders.bodies.issuers import find_issuer
from cursus.loaders.parts import Context


@pytest.mark.parametrize(
    ("title", "issuer"),
    [
        ("临川市委统战部2012年大事记", "临川市委统战部"),
        ("中共临川市委宣传部大事记（2012年）", "临川市委宣传部"),
        ("2012年临川市委组织部工作总结", "临川市委组织部"),
        ("临川市政府办公室2012年大事记", "临川市政府办公室"),
        ("临川市委市政府信访局2012年大事记", "临川市委市政府信访局"),
        ("临川大学研究生院大事记", "临川大学研究生院"),
        ("临川市总工会办公室2012年大事记", "临川市总工会"),
        ("中共临川市委组织部任前公示", "临川市委"),
        ("临川市人民政府办公室关于成立防汛工作领导小组的通知", "临川市人民政府"),
        ("临川市委统战部部长段明到我校调研", ""),
    ],
)
def test_department_in_title(title: str, issuer: str) -> None:
    assert find_issuer(title, "", [], Context("临川市", "江西省", "", {"市": "临川市"})) == issuer


def _held(title: str, *days: str) -> set[str]:
    return held_whole(f"{title}\n\n" + "\n".join(days) + "\n")


def test_head_of_a_party_department() -> None:
    own = "临川市委统战部"
    assert _held(
        f"{own}2012年大事记",
        "3月5日，部长段明主持会议并讲话，副部长余国强参加会议。",
        "3月12日，市委书记王建国到市委统战部调研。",
        "4月8日，市委组织部部长陈钢到我部调研，副部长余国强陪同。",
        "6月1日，市委常委、部长段明会见客人。",
    ) == {
        f"段明 {own} 部长", f"余国强 {own} 副部长", "王建国 临川市委 书记", "陈钢 临川市委组织部 部长", "段明 临川市委 常委",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("own", "head", "above"),
    [
        ("临川市委办公室", "主任", "市委副秘书长"),
        ("临川市政府办公室", "主任", "市政府副秘书长"),
        ("临川市委老干部局", "局长", "市委组织部副部长"),
        ("临川市委党校", "校长", "市委组织部部长"),
        ("临川市委政法委", "书记", "市委常委"),
        ("临川市委市政府信访局", "局长", "市政府副秘书长"),
    ],
)
def test_head_bare_and_behind_a_post_above(own: str, head: str, above: str) -> None:
    held = _held(f"{own}2012年大事记", f"3月5日，{head}段明主持会议。", f"4月5日，{above}、{head}段明讲话。")
    assert {one for one in held if one.endswith(f" {head}")} == {f"段明 {own} {head}"}


def test_university_above_its_department() -> None:
    own = "临川大学党委宣传部"
    assert _held(
        f"{own}2012年大事记",
        "3月5日，部长段明主持会议。",
        "4月5日，党委常委、部长段明讲话。",
        "6月1日，校长余国强出席会议。",
    ) == {f"段明 {own} 部长", "段明 临川大学 党委常委", "余国强 临川大学 校长"}


def test_colleges_in_the_paper_of_an_office_of_their_university() -> None:
    held = _held("临川大学教务处2012年工作总结", "3月5日，处长段明主持会议。", "5月1日，文学院院长余国强参加会议。")
    assert held == {"段明 临川大学教务处 处长", "余国强 临川大学文学院 院长"}


def test_a_sender_is_not_the_body() -> None:
    held = _held("临川市总工会2012年大事记\n来源：市总工会办公室", "3月5日，主席段明主持会议。")
    assert held == {"段明 临川市总工会 主席"}


def test_joint_offices_of_discipline() -> None:
    held = _held("临川市纪委监委2021年大事记", "3月5日，书记、主任段明主持会议。")
    assert held == {"段明 临川市纪委 书记", "段明 临川市监委 主任"}

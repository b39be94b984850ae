"""Decisions that go on in clauses without any verb, and committees that no government has."""

import pytest
from reading import held_whole

HEAD = "云州工业大学一九九六年大事记\n\n2月28日　"
BODY = "云州工业大学"


@pytest.mark.parametrize(
    "text",
    [
        "校党委常委会研究决定：撤销基础部，成立数理系、外语系。数理系主任由罗敏教授担任，总支书记毛兰；外语系主任柯远，总支副书记任忠（主持工作）。",
        "校党委研究决定：罗敏任数理系主任，总支书记毛兰；外语系主任柯远，总支副书记任忠。",
        "校党委会议决定由罗敏任数理系主任，总支书记毛兰；外语系主任柯远，总支副书记任忠。",
    ],
)
def test_the_rest_is_given_too(text: str) -> None:
    assert {
        f"罗敏 {BODY}数理系 主任 appointed",
        f"毛兰 {BODY}数理系 总支书记 appointed",
        f"柯远 {BODY}外语系 主任 appointed",
        f"任忠 {BODY}外语系 总支副书记 appointed",
    } <= held_whole(f"{HEAD}{text}\n")


@pytest.mark.parametrize(
    "text",
    [
        "学校宣布决定，罗敏任数理系主任，副校长毛兰讲话。",
        "学校宣布决定，罗敏任数理系主任；副校长毛兰，教务处处长柯远出席。",
        "学校决定罗敏任数理系主任。副校长毛兰主持会议。",
        "罗敏任数理系主任，副校长毛兰。",
    ],
)
def test_who_acts_is_not_given_it(text: str) -> None:
    assert f"毛兰 {BODY} 副校长 appointed" not in held_whole(f"{HEAD}{text}\n")


@pytest.mark.parametrize("head", ["副市长项杰参加", "省教委副主任罗青、市长项杰来校"])
def test_no_government_has_a_party_committee(head: str) -> None:
    assert f"尉迟远 {BODY} 党委书记" in held_whole(f"{HEAD}{head}，党委书记尉迟远介绍情况。\n")

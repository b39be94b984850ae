"""Hosts who welcome, thank, accompany and talk with a party are no guests themselves."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Participation

COME = "发布时间：2020-10-21\n10月20日，永康市总工会主席贺青山一行到东阳市总工会考察。"


def roles(told: str) -> dict[str, set[str]]:
    """What each person does whom such news name."""
    found: dict[str, set[str]] = {}
    for one in read_whole(COME + told + "\n").statements:
        if isinstance(one, Participation):
            found.setdefault(one.person.name, set()).update(one.roles)
    return found


@pytest.mark.parametrize(
    "told, role",
    [
        ("东阳市总工会主席洪亮对贺青山一行的到来表示热烈欢迎。", "speaker"),
        ("东阳市总工会主席洪亮对贺青山主席一行来东阳考察表示欢迎。", "speaker"),
        ("东阳市总工会主席洪亮对贺青山一行来访表示欢迎，并介绍了情况。", "speaker"),
        ("东阳市总工会主席洪亮向贺青山一行介绍了情况。", "speaker"),
        ("东阳市总工会主席洪亮与贺青山一行进行了座谈交流。", "other"),
        ("东阳市总工会主席洪亮热情接待了贺青山一行。", "other"),
    ],
)
def test_hosts_of_a_party_are_no_visitors(told: str, role: str):
    assert roles(told) == {"贺青山": {"visitor"}, "洪亮": {role}}


@pytest.mark.parametrize("told", ["主席洪亮和副主席高山一行还参观了科技馆。", "主席洪亮、副主席高山一行参观了科技馆。"])
def test_who_comes_beside_the_leader_of_a_party_is_a_visitor(told: str):
    assert roles(f"当日，兰溪市总工会{told}").items() >= {"洪亮": {"visitor"}, "高山": {"visitor"}}.items()

"""Names with rare surnames that no title introduces, at the head of a clause, and a sitting within days of a visit."""

from __future__ import annotations

import pytest
from reading import dated_whole, read_whole

from cursus.model.statement import Participation

_HEAD = "鹿山县志·大事记（1949—1962年）\n\n1956年\n\n5月26日　鹿山县第一次代表大会召开。"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("毋建林代表县委作工作报告。", "speaker"),
        ("毋建林主持会议。", "chair"),
        ("大会听取报告，毋建林到会讲话。", "speaker"),
        ("逄建林代表县委、县政府致辞。", "speaker"),
    ],
)
def test_rare_surnames(text: str, role: str) -> None:
    found = [one for one in read_whole(_HEAD + text).statements if isinstance(one, Participation)]
    assert [one.person.name[1:] for one in found] == ["建林"] and role in found[0].roles


@pytest.mark.parametrize("text", ["土专家讲话。", "衣食住行出席。", "商协会主持。"])
def test_words_are_no_names(text: str) -> None:
    assert not [one for one in read_whole(_HEAD + text).statements if isinstance(one, Participation)]


def test_sitting_within_a_visit() -> None:
    found = dated_whole(
        "通化日报\n2018年1月12日　星期五　今日8版\n\n石小川来我市调研旅游产业\n\n本报讯（记者　车小满）1月9日至10日，副省长石小川率队来我市调研旅游产业发展情况。在10日下午召开的座谈会上，副市长丁一凡作了汇报。通化县委书记罗小满在当地陪同调研。\n"
    )
    assert {one for one in found if "丁一凡" in one or "罗小满" in one} == {
        "2018-01-09/2018-01-10 丁一凡 通化市人民政府 副市长",
        "2018-01-09/2018-01-10 罗小满 通化县委 书记",
    }

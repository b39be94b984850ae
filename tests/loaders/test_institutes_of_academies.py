"""Institutes of an academy as bodies of their own papers, and schools attached to a university by their short names."""

from __future__ import annotations

import pytest
from reading import held, held_whole, own_body


@pytest.mark.parametrize(
    "name",
    [
        "甘肃省农业科学院林果花卉研究所",
        "江西省社会科学院历史研究所",
        "湖北省农业科学院粮食作物研究所",
        "广西壮族自治区林业科学研究院",
    ],
)
def test_institute_of_an_academy_is_the_body_of_its_papers(name: str) -> None:
    assert own_body(f"{name}大事记（2014—2015年）\n\n2014年\n\n2月25日　所里召开总结大会，所长王发祥作报告。\n") == name


def test_head_of_an_institute() -> None:
    text = "甘肃省农业科学院小麦研究所大事记\n\n2014年\n\n2月25日　所里召开总结大会，所长王发祥作报告，党总支书记马明主持。\n"
    assert held_whole(text) == {
        "王发祥 甘肃省农业科学院小麦研究所 所长", "马明 甘肃省农业科学院小麦研究所 党总支书记",
    }  # fmt: skip


def test_schools_attached() -> None:
    found = held("王汉生任湖南师大附中校长，李明调任江城师范学院附中校长，江大附小副校长刘山讲话。")
    assert "王汉生 湖南师大附中 校长 appointed" in found
    assert "李明 江城师范学院附中 校长 appointed" in found
    assert "刘山 江大附小 副校长" in found

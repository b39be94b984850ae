"""Names set wide that no common surname begins, and those of a surname of two characters."""

from __future__ import annotations

import pytest
from reading import held

OWN = {"title": "云州师范学院2021年大事记", "organization": "云州师范学院"}


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("党委宣传部部长过  江陪同。", "过江 云州师范学院党委宣传部 部长"),
        ("院长高山讲话，党委书记来　　往致辞。", "来往 云州师范学院 党委书记"),
        ("任命：\n    令狐  晓为外国语学院院长（试用期一年）；", "令狐晓 云州师范学院外国语学院 院长 appointed"),
        ("上官　云任教务处处长。", "上官云 云州师范学院教务处 处长 appointed"),
        ("选举欧阳  春为工会主席。", "欧阳春 云州师范学院工会 主席 elected"),
        ("免去司徒  南教务处处长职务。", "司徒南 云州师范学院教务处 处长 removed"),
        ("夏侯  信同志兼任图书馆馆长。", "夏侯信 云州师范学院图书馆 馆长 appointed"),
    ],
)
def test_a_name_set_wide(text: str, post: str) -> None:
    assert held(text, **OWN) == {post} | ({"高山 云州师范学院 院长"} if "高山" in text else set())


@pytest.mark.parametrize("text", ["院长主  持会议。", "院长分  别出席并讲话。", "院长  主持会议。", "院长先  后出席。"])
def test_words_set_wide_are_nobody(text: str) -> None:
    assert not held(text, **OWN)

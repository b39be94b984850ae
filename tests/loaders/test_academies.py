"""An academy's own branches and institutes: its branches by their place, who receives guests, who loses a post in one."""

from __future__ import annotations

import pytest
from reading import held_whole

HEAD = "西川农林科学院年鉴·2015\n\n大事记\n（2014年1月—12月）\n\n8月\n\n"


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("9日　院长廖一秋到东山分院调研，东山分院院长计一程陪同。", "计一程 西川农林科学院东山分院 院长"),
        ("9日　任命计一程为东山分院办公室主任。", "计一程 西川农林科学院东山分院办公室 主任 appointed"),
        ("9日　中国科学院沈阳分院院长计一程来院座谈。", "计一程 中国科学院沈阳分院 院长"),
        ("9日　江苏省人民检察院南京分院检察长计一程来院座谈。", "计一程 江苏省人民检察院南京分院 检察长"),
        ("9日　省科技厅副厅长来院，种质资源研究所所长欧阳陪同。", "欧阳 西川农林科学院种质资源研究所 所长"),
        (
            "9日　买小琳赴新疆农业科学院考察，新疆农业科学院副院长艾力江·托乎提、科研处处长蓝小田接待。",
            "蓝小田 新疆农业科学院科研处 处长",
        ),
    ],
)
def test_branches_and_departments_are_those_of_their_academy(told: str, post: str) -> None:
    assert post in held_whole(f"{HEAD}{told}\n")


@pytest.mark.parametrize(
    ("name", "body"), [("周正", "农业资源与环境研究所"), ("周正一", "农业资源与环境研究所"), ("王方", "种质资源研究所")]
)
def test_a_name_ends_where_a_body_told_elsewhere_begins(name: str, body: str) -> None:
    posts = held_whole(f"{HEAD}9日　任命叶知秋为{body}所长，免去{name}{body}所长职务。\n")
    assert f"{name} 西川农林科学院{body} 所长 removed" in posts

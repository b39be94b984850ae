"""Titles that stand on a line of their own, below the body whose paper it is or below the lines of a slogan."""

from __future__ import annotations

import pytest

from cursus.loaders.about.titles import title_of


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (["清河市慈善总会", "关于第四次会员代表大会选举结果的报告"], "清河市慈善总会关于第四次会员代表大会选举结果的报告"),
        (["清河市慈善总会文件", "清慈〔2018〕9号", "清河市慈善总会", "关于章丽君等同志任职的通知"], "清河市慈善总会关于章丽君等同志任职的通知"),
        (["清河市总工会", "关于表彰先进集体的决定（2018年）"], "清河市总工会关于表彰先进集体的决定（2018年）"),
        (["团结一心　共建家园", "为清河发展贡献力量", "——在清河市工会第九次代表大会上的报告"], "在清河市工会第九次代表大会上的报告"),
        (["团结一心　共建家园", "——在清河市工会第九次代表大会上的报告"], "在清河市工会第九次代表大会上的报告"),
    ],
)  # fmt: skip
def test_it_is_read_with_its_body_or_without_the_slogan(head: list[str], title: str) -> None:
    assert title_of(head) == title


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (["清河市总工会", "关于我们", "工作动态"], "清河市总工会"),
        (["清河市总工会第九次代表大会召开", "关于表彰先进集体的决定"], "清河市总工会第九次代表大会召开"),
        (
            ["清河市总工会工作总结", "为清河发展贡献力量", "——在清河市工会第九次代表大会上的报告"],
            "清河市总工会工作总结",
        ),
    ],
)
def test_other_lines_stay_apart(head: list[str], title: str) -> None:
    assert title_of(head) == title

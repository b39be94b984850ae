"""Headlines of who visits a works or a house: no name of a body, and papers of a county named below."""

from __future__ import annotations

import pytest
from reading import dated_whole


@pytest.mark.parametrize(
    "headline",
    ["胡延龄副部长视察鞍山轴承厂", "冶金部副部长胡延龄参观鞍山轴承厂", "胡延龄同志慰问鞍山轴承厂"],
)
def test_the_works_visited_has_its_own_heads(headline: str) -> None:
    found = dated_whole(
        f"{headline}\n　　本报讯　冶金部副部长胡延龄二十日视察了鞍山轴承厂。厂长毕成业汇报了生产情况。\n1959年8月21日\n"
    )
    assert "1959-08-20 毕成业 鞍山轴承厂 厂长" in found


@pytest.mark.parametrize(
    "foot", ["（《桐庐报》1996年3月24日）", "（原载《桐庐报》1996年3月24日）", "《今日桐庐》1996年3月24日"]
)
def test_a_county_paper_below_the_news_tells_the_county(foot: str) -> None:
    found = dated_whole(
        "省政协考察团来我县视察\n　　本报讯 3月21日，省政协副主席施文博率考察团来我县视察。县委书记何毅、县政协主席叶青陪同。\n"
        "　　晚上，县委召开座谈会。\n　　县长王大海主持。\n" + foot + "\n"
    )
    assert {"1996-03-21 施文博 浙江省政协 副主席", "1996-03-21 何毅 桐庐县委 书记"} <= found


@pytest.mark.parametrize(
    ("office", "body"),
    [
        ("德国教育部部长", "德国教育部"),
        ("越南农业部副部长", "越南农业部"),
        ("日本研究中心主任", "苏州大学日本研究中心"),
    ],
)
def test_ministries_of_other_countries_are_nobodys_departments(office: str, body: str) -> None:
    found = dated_whole(
        f"苏州大学举行会谈\n2011-09-27\n　　9月26日，{office}王大海到苏州大学座谈。苏州大学副校长李明主持。\n"
    )
    role = office[-3:] if office.endswith("副部长") else office[-2:]
    assert f"2011-09-26 王大海 {body} {role}" in found

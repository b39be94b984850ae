"""The chronicle of the union of a house: bare chairs are of the union, and so is what nobody is said to have done."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.loaders.bodies.titled_bodies import own_union
from cursus.model.statement import Hosting, Issuance

_TITLES = [
    ("云州大学工会2011年大事记", "云州大学"),
    ("云州机械厂工会大事记", "云州机械厂"),
    ("云州市人民医院工会2011年大事记", "云州市人民医院"),
    ("华江银行云海省分行工会大事记（2011年）", "华江银行云海省分行"),
]


@pytest.mark.parametrize(("title", "house"), _TITLES)
def test_chairs(title: str, house: str) -> None:
    text = f"{title}\n\n2011年3月4日，主席王大成主持召开常委会，副主席李小平汇报工作。\n\n4月2日，选举王大成为主席。\n"
    union = f"{house}工会"
    assert held_whole(text) == {
        f"王大成 {union} 主席",
        f"李小平 {union} 副主席",
        f"王大成 {union} 主席 elected",
    }


@pytest.mark.parametrize(("title", "house"), _TITLES)
def test_what_it_issues_and_signs(title: str, house: str) -> None:
    text = (
        f"{title}\n\n2011年3月4日，印发《关于开展劳动竞赛的意见》。\n\n"
        "4月2日，与云州剧院签订《共建协议》，主席王大成签字。\n"
    )
    found = read_whole(text).statements
    issued = {(one.title, one.organizations[0]) for one in found if isinstance(one, Issuance)}
    assert issued == {("关于开展劳动竞赛的意见", f"{house}工会"), ("共建协议", f"{house}工会")}
    assert {one.organization for one in found if isinstance(one, Hosting)} <= {f"{house}工会", "云州剧院"}


@pytest.mark.parametrize(
    ("title", "own"),
    [
        ("云州市总工会2011年大事记", "云州市总工会"),
        ("云州大学2011年大事记", "云州大学"),
        ("云州大学召开工会代表大会", "云州大学"),
        ("云州大学工会工作条例", "云州大学"),
    ],
)
def test_no_union_of_a_house(title: str, own: str) -> None:
    assert own_union(title, own) == ""

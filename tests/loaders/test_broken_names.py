"""Names that the print sets apart or that run into the words behind them."""

from __future__ import annotations

import pytest
from reading import held, read

from cursus.model.statement import Hosting, Issuance

TITLE, OWN = "云州市门窗协会2021年大事记", "云州市门窗协会"


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("会长项平主持。", {"项平 云州市门窗协会 会长"}),
        (
            "会长项平主持。项平因任期届满不再担任会长，受聘为名誉会长。",
            {"项平 云州市门窗协会 会长", "项平 云州市门窗协会 会长 removed", "项平 云州市门窗协会 名誉会长 appointed"},
        ),
        (
            "理事会增补方　洲、窗　新旺为副会长，聘任金不换为副秘书长。",
            {
                "方洲 云州市门窗协会 副会长 elected",
                "窗新旺 云州市门窗协会 副会长 elected",
                "金不换 云州市门窗协会 副秘书长 appointed",
            },
        ),
        (
            "会议推选方洲为主任委员，云州职业技术学院副教授佘　青山为秘书长。",
            {
                "方洲 云州市门窗协会 主任委员 elected",
                "佘青山 云州职业技术学院 副教授",
                "佘青山 云州市门窗协会 秘书长 elected",
            },
        ),
        (
            "大会选举施明为会长，水小满（女）、方洲、毕业为副会长。",
            {
                "施明 云州市门窗协会 会长 elected",
                "水小满 云州市门窗协会 副会长 elected",
                "方洲 云州市门窗协会 副会长 elected",
                "毕业 云州市门窗协会 副会长 elected",
            },
        ),
    ],
)
def test_posts_of_broken_names(text: str, facts: set[str]) -> None:
    assert held(text, title=TITLE, organization=OWN) == facts


def test_a_body_with_a_bracket_in_its_name_undertakes_whole() -> None:
    text = "第十届云州国际门窗展览会在会展中心举办，协会与鼎新展览（杭州）有限公司承办。"
    found = read(text, title=TITLE, organization=OWN).statements
    assert {one.organization for one in found if isinstance(one, Hosting)} == {OWN, "鼎新展览（杭州）有限公司"}


def test_what_the_own_body_issues_with_another() -> None:
    found = read("协会、市科协联合印发《继续教育实施方案》。", title=TITLE, organization=OWN).statements
    assert [one.organizations for one in found if isinstance(one, Issuance)] == [(OWN, "云州市科协")]

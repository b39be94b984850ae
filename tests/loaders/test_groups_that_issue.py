"""Papers of a group that was just set up, and the office of the body itself beside that of its group."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Holding, Issuance

SET_UP = "局成立汛期检查领导小组，张大溪任组长，李明山任副组长，办公室主任杜若水兼任领导小组办公室主任。"


@pytest.mark.parametrize(
    ("title", "text", "fact"),
    [
        ("株洲电业局", SET_UP, "杜若水 株洲电业局办公室 主任 stated"),
        ("株洲电业局", SET_UP, "杜若水 株洲电业局汛期检查领导小组办公室 主任 appointed"),
        ("株洲电业局", f"{SET_UP}次日，领导小组印发《预案》。", "株洲电业局汛期检查领导小组 《预案》"),
        ("株洲电业局", f"{SET_UP}领导小组办公室下发《预案》。", "株洲电业局汛期检查领导小组办公室 《预案》"),
        (
            "株洲市青山区",
            "区成立环境整治指挥部，区长张大溪任指挥长。指挥部印发《预案》。",
            "株洲市青山区环境整治指挥部 《预案》",
        ),
        (
            "株洲电业局",
            "免去李明山的副局长职务，所遗职务由生技科科长杜若水接任。",
            "杜若水 株洲电业局 副局长 appointed",
        ),
        (
            "株洲电业局",
            "免去李明山的副局长职务，所遗职务由生技科科长杜若水接任。",
            "杜若水 株洲电业局生技科 科长 stated",
        ),
    ],
)
def test_groups_and_their_offices(title: str, text: str, fact: str) -> None:
    found = read_whole(f"{title}大事记\n\n1998年\n1月18日　{text}\n").statements
    posts = {
        f"{one.person.name} {one.organization} {one.role} {one.basis}" for one in found if isinstance(one, Holding)
    }
    papers = {f"{'、'.join(one.organizations)} 《{one.title}》" for one in found if isinstance(one, Issuance)}
    assert fact in posts | papers

"""Names that are words besides, told by what their bearers do for others or where they went."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize(
    "deed", ["为工程奠基", "为大桥点火", "为纪念林培土", "到场发奖", "到现场指导", "到会祝贺", "到会上发言"]
)
@pytest.mark.parametrize("name", ["丛林", "高山", "向阳"])
def test_a_word_behind_a_title_is_a_name_by_what_its_bearer_does(name: str, deed: str) -> None:
    assert held(f"副市长{name}{deed}。") == {f"{name} 云州市人民政府 副市长"}


def test_a_name_ends_before_where_its_bearer_went() -> None:
    assert held("云州煤矿矿长雷大管、党委书记高山到家中祝贺。") == {"雷大管 云州煤矿 矿长", "高山 云州煤矿 党委书记"}


@pytest.mark.parametrize("aged", ["八十高龄的", "年逾八旬的", "82高龄的", "80岁高龄的"])
def test_how_old_somebody_is_stands_between_office_and_name(aged: str) -> None:
    assert held(f"原云州大学校长、{aged}张大匀先生被聘为市老年书画研究会顾问。") == {
        "张大匀 云州大学 校长 former",
        "张大匀 云州市老年书画研究会 顾问 appointed",
    }

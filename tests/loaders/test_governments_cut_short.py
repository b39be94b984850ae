"""A government whose name is cut to one character, as old papers write it: 县府, 市府. Streets called after it are none."""

from __future__ import annotations

import pytest
from reading import held, read

from cursus.model.statement import Hosting, Issuance


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("市府发出《关于防汛的通知》。", "云州市政府"),
        ("市府发布《市场管理规定》。", "云州市政府"),
        ("市委、市府联合印发《防火守则》。", "云州市政府"),
    ],
)
def test_it_issues_papers(text: str, name: str) -> None:
    issued = [one for one in read(text).statements if isinstance(one, Issuance)]
    assert [name in one.organizations for one in issued] == [True]


def test_it_calls_meetings() -> None:
    hosts = {one.organization for one in read("市府召开全市水利会议。").statements if isinstance(one, Hosting)}
    assert hosts == {"云州市政府"}


def test_its_people() -> None:
    assert held("市府副秘书长方正、市府办主任石磊出席会议。") == {
        "方正 云州市政府 副秘书长",
        "石磊 云州市政府办公室 主任",
    }


def test_a_street_is_called_after_it() -> None:
    assert held("市府路小学校长石磊出席会议。") == {"石磊 云州市府路小学 校长"}

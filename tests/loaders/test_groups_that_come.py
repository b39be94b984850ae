"""Groups that come to a house, and who leads them."""

from __future__ import annotations

import pytest
from reading import held, read, read_whole

from cursus.model.statement import EventStatement, Participation

HOSPITAL = {"title": "云州市中医院2021年大事记", "organization": "云州市中医院"}


@pytest.mark.parametrize(
    ("text", "name", "roles"),
    [
        ("国家重点专科建设项目组来院指导，组长、江城医院肺病科主任冷云点评病历。", "冷云", ("visitor", "speaker")),
        ("省中医药管理局专家组到医院评审，组长王大年通报意见。", "王大年", ("visitor", "speaker")),
        (
            "省卫健委评审专家组对我院进行复审现场评审。专家组组长、江城医院院长戚文通报意见，院长官平表态。",
            "戚文",
            ("visitor", "speaker"),
        ),
        (
            "省卫健委评审专家组对我院进行复审现场评审。专家组组长、江城医院院长戚文通报意见，院长官平作表态发言。",
            "官平",
            ("speaker",),
        ),
        ("我院采样队一行20人驰援江城市，院长官平到门口送行。", "官平", ("other",)),
    ],
)
def test_who_leads_a_group_that_comes(text: str, name: str, roles: tuple[str, ...]) -> None:
    told = read(text, **HOSPITAL).statements
    assert {one.person.name: one.roles for one in told if isinstance(one, Participation)}[name] == roles


def test_a_group_comes_in_a_month() -> None:
    told = read_whole("云州市中医院2021年大事记\n7月下旬　国家重点专科建设项目组来院指导。\n").statements
    assert [one.title for one in told if isinstance(one, EventStatement)] == ["国家重点专科建设项目组来院指导"]


def test_word_for_a_name_behind_our_house() -> None:
    assert "明亮 云州市中医院针灸科 主任" in held("我院针灸科主任明亮任秘书。", **HOSPITAL)

"""What people do at ceremonies with their own hands, and who organizes a course."""

from __future__ import annotations

import pytest
from reading import read

from cursus.model.statement import Hosting, Participation


@pytest.mark.parametrize(
    "deed",
    [
        "为受聘人员颁发聘书", "为当选人员颁发证书", "为群众义诊", "敲响开市钟", "鸣枪发令", "为龙舟点睛", "放飞和平鸽",
        "栽下纪念树", "到医院门口送行", "为队员壮行", "向老先生敬茶拜师", "带头献血", "为展览题写展名", "移交钥匙",
        "登台演出",
    ],
)  # fmt: skip
def test_deeds_at_a_ceremony(deed: str) -> None:
    told = read(f"市政协举行启用仪式。主席陈光、副主席林志明{deed}。", title="云州市政协2021年大事记").statements
    took_part = {one.person.name: one.roles for one in told if isinstance(one, Participation)}
    assert took_part == {"陈光": ("other",), "林志明": ("other",)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("市水利局组织水政执法人员培训班。", {"云州市水利局"}),
        ("市茶协组织会员企业参加第七届全国茶业博览会。", set[str]()),
    ],
)
def test_who_organizes(text: str, expected: set[str]) -> None:
    told = read(text).statements
    assert {one.organization for one in told if isinstance(one, Hosting)} == expected

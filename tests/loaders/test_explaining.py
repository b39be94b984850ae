"""Who explains something at a meeting, and who comes to see it signed."""

from __future__ import annotations

import pytest
from reading import read

from cursus.model.statement import Participation

UNION = {"title": "云州市云溪区总工会2023年大事记", "organization": "云州市云溪区总工会"}


@pytest.mark.parametrize(
    ("deed", "role"),
    [
        ("逐项说明任务分解情况", "speaker"),
        ("说明任务分解情况", "speaker"),
        ("详细说明有关情况", "speaker"),
        ("对任务分解进行了说明", "speaker"),
        ("对任务清单作了逐项说明", "speaker"),
        ("解释了有关条款", "speaker"),
        ("到场见证签约", "other"),
        ("现场见证签约", "other"),
        ("到会祝贺", "attendee"),
    ],
)
def test_what_somebody_does(deed: str, role: str) -> None:
    """Explaining is speaking, and seeing something signed is neither attending nor speaking."""
    text = f"区总工会召开重点任务交办会，副主席方见山出席并讲话，办公室主任齐长河{deed}。"
    found = read(text, **UNION).statements
    roles = [one.roles for one in found if isinstance(one, Participation) and one.person.name == "齐长河"]
    assert roles == [(role,)]

"""Tasks that are numbered within a sentence, the first of them right behind the colon."""

from __future__ import annotations

import pytest
from reading import read

from cursus.model.statement import Responsibility

TASKS = "{0}预检分诊管理，由急诊科牵头；{1}发热门诊改造，由门诊部负责。"


@pytest.mark.parametrize(("first", "second"), [("（一）", "（二）"), ("1.", "2."), ("①", "②"), ("一、", "二、")])
def test_the_first_task_stands_behind_the_colon(first: str, second: str) -> None:
    text = "印发《云州市第二医院感染防控责任清单》。清单明确：" + TASKS.format(first, second)
    found = read(text, title="云州市第二医院2021年大事记", organization="云州市第二医院").statements
    tasks = {one.organization for one in found if isinstance(one, Responsibility)}
    assert tasks == {"云州市第二医院急诊科", "云州市第二医院门诊部"}


def test_an_amount_behind_a_colon_is_no_task() -> None:
    text = "印发《云州市第二医院责任清单》。总投资：1.5亿元，由总务科负责。"
    found = read(text, title="云州市第二医院2021年大事记", organization="云州市第二医院").statements
    assert not any(isinstance(one, Responsibility) for one in found)

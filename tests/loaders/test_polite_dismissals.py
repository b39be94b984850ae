"""Dismissals that name people politely, and what is recommended of somebody besides the office that he gets."""

from __future__ import annotations

import pytest
from reading import held

COMPANY = {"title": "长岭集团有限公司2018年大事记", "organization": "长岭集团有限公司"}


@pytest.mark.parametrize("polite", ["先生", "女士"])
def test_the_polite_word_is_no_body(polite: str) -> None:
    text = f"董事会审议了关于免去王国强{polite}副总经理职务的议案。王国强{polite}不再担任公司副总经理。"
    assert held(text, **COMPANY) == {"王国强 长岭集团有限公司 副总经理 removed"}


@pytest.mark.parametrize("plan", ["建议任市总工会主席", "推荐为市总工会主席人选", "建议其担任市总工会主席"])
def test_what_is_recommended_besides(plan: str) -> None:
    assert held(f"万大里同志任市总工会党组书记，{plan}。", title="云州市志", organization="云州市委") == {
        "万大里 云州市总工会 党组书记 appointed",
        "万大里 云州市总工会 主席 nominated",
    }


def test_what_is_recommended_of_no_office_is_none() -> None:
    assert held("李大山任市文联主席，建议加强学习，推荐为先进个人。") == {"李大山 云州市文联 主席 appointed"}

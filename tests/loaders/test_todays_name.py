"""Names and elections that a text tells without naming them: today's name, the chair of a presidium."""

from __future__ import annotations

from reading import held_whole


def test_today_s_name_without_the_name() -> None:
    told = "云州第二人民医院院志\n\n本院前身为仁济诊所。1952年，改称云州工人医院，院长高仁济。1969年改为云州红卫医院。"
    assert "宋良医 云州第二人民医院 院长" in held_whole(f"{told}1979年恢复今名，院长宋良医。\n")


def test_presidium_is_elected() -> None:
    told = "云州市工商联大事记\n\n2022年1月11日，市工商联第九次代表大会选举产生主席团成员31名，张卫国任主席。\n"
    assert held_whole(told) == {"张卫国 云州市工商联 主席 elected"}

"""Histories of departments, works and hospitals whose sentences go on with another year, and who took over there."""

from __future__ import annotations

import pytest
from reading import dated_whole

FACULTY = "云山林学院造林系系史\n\n1956年造林系成立，段开山任主任。1957年秋，沈沛任副主任。"
WORKS = "长河纺织厂厂史\n\n长河纺织厂始建于1951年，段开山任厂长。1953年沈沛任副厂长。"


@pytest.mark.parametrize(
    ("history", "told", "posts"),
    (
        (
            FACULTY,
            "1961年贯彻六十条，段开山得到平反，1962年两系分开，段开山复任造林系主任。",
            {"1962 段开山 云山林学院造林系 主任 appointed"},
        ),
        (
            FACULTY,
            "1962年沈沛升任副教务长，党总支书记改由部队转业的冯立担任，柳成荫任副主任，总务主任由沈沛兼任。",
            {"1962 冯立 云山林学院造林系 党总支书记 appointed", "1962 柳成荫 云山林学院造林系 副主任 appointed"},
        ),
        (
            FACULTY,
            "1968年成立系革命委员会，主任由工宣队的郝铁担任。",
            {"1968 郝铁 云山林学院造林系革命委员会 主任 appointed"},
        ),
        (
            FACULTY,
            "1978年恢复建制，沈沛任主任，党总支书记仍为段开山。",
            {"1978 沈沛 云山林学院造林系 主任 appointed", "1978 段开山 云山林学院造林系 党总支书记"},
        ),
        (
            WORKS,
            "1957年秋，段开山受到错误处理，被撤去厂长职务，由沈沛代理。",
            {"1957 段开山 长河纺织厂 厂长 removed", "1957 沈沛 长河纺织厂 厂长 appointed"},
        ),
        (
            WORKS,
            "1959年厂长由从市轻工局调来的韦大川担任，1964年韦大川离职，厂长由转业军官冯立接任。",
            {"1959 韦大川 长河纺织厂 厂长 appointed", "1964 冯立 长河纺织厂 厂长 appointed"},
        ),
        (WORKS, "1967年，厂革委会主任由军宣队的冯立担任。", {"1967 冯立 长河纺织厂革命委员会 主任 appointed"}),
        (
            WORKS,
            "1979年段开山重任厂长，沈沛再任副厂长。",
            {"1979 段开山 长河纺织厂 厂长 appointed", "1979 沈沛 长河纺织厂 副厂长 appointed"},
        ),
    ),
)
def test_goes_on_with_another_year(history: str, told: str, posts: set[str]) -> None:
    assert posts <= dated_whole(f"{history}{told}\n")

"""Histories of departments, works and hospitals whose sentences go on with another year, and who took over there."""

from __future__ import annotations

import pytest
from reading import dated_whole, read_whole

from cursus.model.statement import EventStatement

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


SCHOOL = "云溪县第二中学校史（1949—1958）\n\n1950年　年底成立教育工会小组，组长柳成荫。\n"
SESSION = "白石县志　卷十五　政协　·612·\n\n第二章　历届政协会议\n\n第一届委员会（1955.11—1958.10）\n第一次会议于1955年11月18日至20日召开，选举段开山为主席，沈沛（党外）、柳成荫为副主席，"


@pytest.mark.parametrize(
    ("told", "posts"),
    (
        (
            f"{SCHOOL}1953年　建校委员会成立，主任委员段开山，副主任委员沈沛、韦大川。\n",
            {
                "1953 段开山 云溪县第二中学建校委员会 主任委员 appointed",
                "1953 沈沛 云溪县第二中学建校委员会 副主任委员 appointed",
                "1953 韦大川 云溪县第二中学建校委员会 副主任委员 appointed",
            },
        ),
        (
            f"{SCHOOL}1954年　县文教科科长韦大川到校听课，其时他已任副县长。\n",
            {"1954 韦大川 云溪县文教科 科长", "1954 韦大川 云溪县人民政府 副县长"},
        ),
        (
            f"{SESSION}韦大川、冯立为常务委员，柳成荫兼秘书长。\n",
            {"1955-11-18/1955-11-20 柳成荫 白石县政协 秘书长 elected"},
        ),
        (
            f"{SESSION}增选中医郝铁、河口小学校长姚卫为常务委员。\n",
            {
                "1955-11-18/1955-11-20 郝铁 白石县政协 常务委员 elected",
                "1955-11-18/1955-11-20 姚卫 白石县政协 常务委员 elected",
            },
        ),
        (
            f"{SESSION}韦大川为常务委员。\n1957年5月24日第三次会议，段开山请求辞去主席职务，会议同意，补选新任县委书记鲁平为主席。\n",
            {"1957-05-24 鲁平 白石县政协 主席 elected"},
        ),
    ),
)
def test_who_came_to_what_in_houses_of_the_time(told: str, posts: set[str]) -> None:
    assert posts <= dated_whole(told)


def test_meeting_for_those_who_leave() -> None:
    told = f"{SCHOOL}1951年　有37名学生参军，欢送大会在操场举行，区委书记韦大川讲话。\n"
    titles = [one.title for one in read_whole(told).statements if isinstance(one, EventStatement)]
    assert titles == ["欢送大会"]

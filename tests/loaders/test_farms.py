"""Farms and works that speak of themselves without a title, and the short names of artists' associations."""

from __future__ import annotations

from reading import held_by_year

FARM = """1985年

1月，李清调离，周江任党委书记。
4月，陆栋任农场副场长。
4月25日，经领导研究决定4月25日为“云山农场植树节”。
7月1日，场工会在农贸市场组织花展，全场共办起家庭农场2732个。
12月，工会主席李颖出席会议。
"""


def test_the_one_farm_that_a_page_names_is_its_own() -> None:
    found = held_by_year(FARM)["1985"]
    assert {"周江 云山农场 党委书记 appointed", "李颖 云山农场工会 主席"} <= found


def test_two_farms_named_alike_are_nobodys() -> None:
    found = held_by_year(FARM.replace("花展，", "花展，红山农场来人参观，"))["1985"]
    assert not any("云山农场 党委" in fact or "红山农场 党委" in fact for fact in found)


def test_artists_associations_by_their_short_names() -> None:
    text = (
        "2014年12月20日，云江市民间文艺家协会第四次代表大会召开，大会由市民协秘书长陈小媛主持。"
        "大会选出邹永祥为市民协主席，王佩云等26人为市民协常务理事，杜军等22人为市民协理事。\n"
    )
    body = "云江市民间文艺家协会"
    assert {
        f"陈小媛 {body} 秘书长", f"邹永祥 {body} 主席 elected", f"王佩云 {body} 常务理事 elected", f"杜军 {body} 理事 elected",
    } <= held_by_year(text)["2014"]  # fmt: skip


def test_national_associations_and_those_of_lawyers_by_their_short_names() -> None:
    text = (
        "中国摄影家协会第九次全国代表大会2016年5月7日在北京闭幕。李明远当选为中国摄影家协会第九届主席，"
        "周文开、王佩云为中国摄协第九届副主席，陈小媛被推举为中国摄协名誉主席，云江省摄协主席杜军到会。\n"
    )
    body = "中国摄影家协会"
    assert {
        f"周文开 {body} 副主席 elected", f"王佩云 {body} 副主席 elected", f"陈小媛 {body} 名誉主席 elected", "杜军 云江省摄影家协会 主席",
    } <= held_by_year(text)["2016"]  # fmt: skip
    text = "2012年6月6日，云江市律师协会召开会员大会。李明远任云江市律师协会会长，周文开任市律协副会长。\n"
    assert "周文开 云江市律师协会 副会长 appointed" in held_by_year(text)["2012"]


def test_the_youth_league_of_a_county_is_named_once() -> None:
    text = "云山县总工会大事记\n1950年\n3月，团县委书记周文开出席会议，团县委副书记李明讲话。\n"
    found = held_by_year(text)["1950"]
    assert {"周文开 共青团云山县委 书记", "李明 共青团云山县委 副书记"} <= found

"""Papers of a session bound with the news of it: lists that are made known, offices given behind a colon."""

from __future__ import annotations

import pytest
from reading import dated_whole, held

ROWS = "丁　一　　　　马成功（回族）　　马　兰（女，回族）\n王　者　　　　韦　编　　　　　　扎西东智（藏族）\n尹　正　　　　石　榴（女）　　　吉　祥\n"
NEWS = (
    "云州市第五届人民代表大会第一次会议闭幕\n\n"
    "　　本报云州1月9日讯　云州市第五届人民代表大会第一次会议今天下午在市会议中心闭幕。会议还选出出席河东省第九届人民代表大会代表9名。\n\n"
    "云州市第五届人民代表大会第一次会议公告\n（第二号）\n\n"
    "　　云州市第五届人民代表大会常务委员会委员9名，已由云州市第五届人民代表大会第一次会议于2022年1月9日选出，现予公布：\n"
    f"　　（按姓氏笔画为序）\n{ROWS}\n"
    "　　　　云州市第五届人民代表大会第一次会议主席团\n　　　　2022年1月9日\n\n"
    "云州市出席河东省第九届人民代表大会代表名单\n（9名，按姓氏笔画为序）\n\n"
    f"{ROWS}"
)


@pytest.mark.parametrize(
    ("words", "post"),
    [
        (
            "云州市第五届人民代表大会常务委员会委员9名，已由云州市第五届人民代表大会第一次会议于2022年1月9日选出，现予公告：\n（按姓氏笔画为序）",
            "云州市人民代表大会常务委员会 委员",
        ),
        (
            "云州市第五届人民代表大会常务委员会委员（9名）已经云州市第五届人民代表大会第一次会议于2022年1月9日选举产生，现将名单公布如下：",
            "云州市人民代表大会常务委员会 委员",
        ),
        (
            "云州市盆景协会第三届理事会理事9名，已由第三次会员代表大会于2022年1月9日选出。现公布如下（按姓氏笔画排序）：",
            "云州市盆景协会 理事",
        ),
        ("云州市第八届人民代表大会代表共9名，业经各选举单位选出，现予公布。", "云州市人民代表大会 代表"),
    ],
)
def test_a_list_that_is_made_known_was_elected(words: str, post: str):
    found = dated_whole(f"云州市公告\n\n{words}\n{ROWS}\n2022年1月9日\n")
    assert len(found) == 9
    assert {f"2022-01-09 {name} {post} elected" for name in ("丁一", "王者", "扎西东智", "吉祥")} <= found


def test_a_page_of_news_has_the_year_of_a_paper_bound_with_it():
    found = dated_whole(NEWS)
    assert "2022-01-09 丁一 云州市人民代表大会常务委员会 委员 elected" in found
    assert "2022-01-09 石榴 河东省人民代表大会 代表 elected" in found
    assert len(found) == 18


def test_a_day_that_is_only_looked_back_on_gives_no_year():
    text = "云州医院庆祝建院\n\n　　本报讯　5月8日上午，云州医院举行座谈会，院长丁一凡主持。医院于1951年5月8日正式成立，2003年迁到新址。\n"
    assert not any(one.startswith(("1951", "2003")) for one in dated_whole(text))


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "会议决定任命：郝时雨为市教育局局长，马力（女，回族）为市财政局局长。",
            {"郝时雨 云州市教育局 局长 appointed", "马力 云州市财政局 局长 appointed"},
        ),
        (
            "会议决定免去：郝时雨的市教育局局长职务，白石的市财政局副局长职务；任命：马力为市教育局局长。",
            {
                "郝时雨 云州市教育局 局长 removed",
                "白石 云州市财政局 副局长 removed",
                "马力 云州市教育局 局长 appointed",
            },
        ),
        (
            "经研究，聘任：丁一凡为云州医院院长，石柱为副院长。",
            {"丁一凡 云州医院 院长 appointed", "石柱 云州医院 副院长 appointed"},
        ),
    ],
)
def test_offices_are_given_behind_a_colon(text: str, posts: set[str]):
    assert held(text) == posts

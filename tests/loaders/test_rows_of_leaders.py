"""Tables of former leaders with remarks, names that are words, and terms in brackets."""

from __future__ import annotations

from tests.support.reading import dated_whole


def test_names_that_are_words_and_remarks_behind_terms_and_posts():
    raw = (
        "云岭市检察院历任领导\n\n职务　　姓名　　性别　　文化程度　　任职时间\n"
        "检察长　　段　宏　　男　　大专　　1981.3—1986.12\n　　　　　甘一同　　男　　高中　　1986.12—1995.6（兼）\n"
        "副检察长（主持工作）　　常大会　　男　　本科　　1995.6—1997.1\n　　　　　卜一行　　女　　本科　　1995.6—\n"
    )
    assert dated_whole(raw) == {
        "1981-03/1986-12 段宏 云岭市检察院 检察长 term", "1986-12/1995-06 甘一同 云岭市检察院 检察长 term",
        "1995-06/1997-01 常大会 云岭市检察院 副检察长 term", "1995-06 卜一行 云岭市检察院 副检察长 term",
    }  # fmt: skip


def test_terms_in_brackets_in_rows_and_in_sentences():
    raw = (
        "云岭人民广播电台历任台长\n\n段　宏（1981.3—1986.12）\n甘一同（1986.12—1995.6）\n常大会（任期1995.6—1997.1）\n\n"
        "注：1981年3月以前，业务由副台长石磊明（任期1979.5—1981.3）分管。\n"
    )
    assert dated_whole(raw) == {
        "1981-03/1986-12 段宏 云岭人民广播电台 台长 term", "1986-12/1995-06 甘一同 云岭人民广播电台 台长 term",
        "1995-06/1997-01 常大会 云岭人民广播电台 台长 term", "1979-05/1981-03 石磊明 云岭人民广播电台 副台长 term",
    }  # fmt: skip

"""Names beside verbs that choose, in slots told in the passive or behind another clause, and ranks of journalists and artists."""

from __future__ import annotations

from reading import held_whole

TITLE = "锦州市文联2018年大事记\n\n"


def posts(text: str) -> set[str]:
    """`person organization role basis` of each post."""
    return held_whole(TITLE + text)


def test_who_is_chosen_may_stand_before_a_passive_verb():
    found = posts(
        "4月20日　市书协举行换届大会。大会选举常青、温暖（女）为副主席；李大海被聘为秘书长，王春被聘任为名誉主席，张春被任命为副秘书长。\n"
    )
    assert {
        "李大海 锦州市书协 秘书长 appointed",
        "王春 锦州市书协 名誉主席 appointed",
        "张春 锦州市书协 副秘书长 appointed",
    } <= found


def test_a_verb_that_chooses_is_no_part_of_the_name_behind_it():
    found = posts(
        "4月20日　市书协举行理事会议。会议通过了各项决议，补选康庄（女）为副主席，增补柳眉（女）、高山为理事。\n"
    )
    assert {
        "康庄 锦州市书协 副主席 elected",
        "柳眉 锦州市书协 理事 elected",
        "高山 锦州市书协 理事 elected",
    } <= found


def test_ranks_of_journalists_and_artists_are_posts():
    found = posts(
        "4月20日　市文联召开座谈会。锦州广播电视台高级编辑石磊、锦州日报社主任记者李大海、市话剧团一级编剧赵大明、市歌舞团演员孙小兰出席。\n"
    )
    assert found == {"石磊 锦州广播电视台 高级编辑", "李大海 锦州日报社 主任记者", "赵大明 锦州市话剧团 一级编剧"}

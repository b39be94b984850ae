"""Meetings whose first and last day the news tell apart, and what was said at them on a day between."""

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import EventStatement, Holding, Participation

HEAD = "宁西日报　　1957年4月20日　第一版\n\n区里开了一次会\n\n本报讯　"


@pytest.mark.parametrize(
    ("told", "later", "days"),
    [
        ("专区水利积极分子会议，已于本月十二日在云州开幕，十六日闭幕。", "十五日下午，", "1957-04-12/1957-04-16"),
        ("全市护士代表会议于四月五日在云州开幕，四月九日胜利闭幕。", "七日，", "1957-04-05/1957-04-09"),
        ("全区民兵代表会议十日在云州隆重开幕，十四日结束。", "十三日上午，", "1957-04-10/1957-04-14"),
        ("全市老龄工作会议4月15日在云州召开，17日结束。", "16日下午，", "1957-04-15/1957-04-17"),
        ("全市粮食工作会议于3月30日举行，至4月2日圆满结束。", "4月1日，", "1957-03-30/1957-04-02"),
    ],
)
def test_is_one_meeting_of_all_its_days(told: str, later: str, days: str) -> None:
    """What somebody said on a day between is told of it."""
    found = read_whole(f"{HEAD}{told}\n\n{later}市卫生局副局长周开山到会讲了话。\n").statements
    assert [one.date.edtf for one in found if isinstance(one, EventStatement) and one.date] == [days]
    assert [one.person.name for one in found if isinstance(one, Participation)] == ["周开山"]


def test_tells_a_visit_of_such_a_day_apart() -> None:
    """What is held on a day between stands for itself."""
    text = (
        "全市老龄工作会议4月15日在云州召开，17日结束。\n\n16日，全市敬老表彰大会在云州举行，副市长周开山在会上讲话。\n"
    )
    found = [one for one in read_whole(HEAD + text).statements if isinstance(one, EventStatement)]
    assert [one.date.edtf for one in found if one.date] == ["1957-04-15/1957-04-17", "1957-04-16"]


@pytest.mark.parametrize(("words", "day"), [("日前", "1957-04"), ("最近", "1957-04"), ("本月八日", "1957-04-08")])
def test_dates_further_news_by_its_own_words(words: str, day: str) -> None:
    """`又讯` and when that was, told by the day of the paper."""
    text = f"全市老龄工作会议4月15日在云州召开，17日结束。\n\n又讯　市花卉协会{words}成立，市园林局局长何大为任会长。\n"
    found = read_whole(HEAD + text).statements
    assert {one.date.edtf for one in found if getattr(one, "role", "") == "会长" and one.date} == {day}


@pytest.mark.parametrize(
    "told",
    [
        "云州市抗旱防汛指挥部日前成立。周开山任主任，田正兼任办公室主任。",
        "云州市抗旱防汛指挥部已于本月十五日成立，周开山任主任，田正任办公室主任。",
        "云州市抗旱防汛指挥部最近正式成立。周开山担任主任，何海兼副主任，田正兼办公室主任。",
    ],
)
def test_gives_heads_to_a_group_that_the_sentence_before_founds(told: str) -> None:
    """Whether a comma or a full stop stands between."""
    group = "云州市抗旱防汛指挥部"
    found = held_whole(HEAD + told + "\n")
    assert {f"周开山 {group} 主任 appointed", f"田正 {group}办公室 主任 appointed"} <= found


@pytest.mark.parametrize(
    "last",
    [
        "县委常委、副县长马立参加上述活动。",
        "县委常委、副县长马立，县农业局负责同志参加有关活动。",
        "副县长马立陪同调研。",
    ],
)
def test_leads_back_to_all_the_days_who_took_part_in_all(last: str) -> None:
    """A paragraph behind that of one day, which says who went along, is told of the whole visit."""
    text = (
        "芜湖日报　2021年5月20日　第一版\n\n周开山到芜湖县调研水利工作\n\n5月18日至19日，省水利厅副厅长周开山到芜湖县调研水利工作。\n\n"
        f"19日上午，水利座谈会在芜湖县召开，县委书记何海主持会议。\n\n{last}\n"
    )
    found = read_whole(text).statements
    days = {one.date.edtf for one in found if isinstance(one, Holding) and one.person.name == "马立" and one.date}
    assert days == {"2021-05-18/2021-05-19"}
    assert len([one for one in found if isinstance(one, EventStatement)]) == 2

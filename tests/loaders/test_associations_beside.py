"""Associations of other places by the short names that a text has beside the whole name of its own."""

from __future__ import annotations

from reading import held_by_year


def test_the_whole_name_of_one_association_says_what_those_of_other_places_are() -> None:
    text = (
        "洛阳市律师协会大事记（2016年）\n\n"
        "5月6日　市律协三届二次理事会召开，增补周明轩为理事，省律协副会长王建国、许昌市律协会长李大明到会。\n"
        "5月8日　市律协青年律师联谊会举办讲座，联谊会主任委员罗文君致辞。\n"
    )
    assert {
        "周明轩 洛阳市律师协会 理事 elected", "王建国 河南省律师协会 副会长", "李大明 许昌市律师协会 会长",
        "罗文君 洛阳市律师协会青年律师联谊会 主任委员",
    } <= held_by_year(text)["2016"]  # fmt: skip


def test_an_association_of_a_province_that_the_text_does_not_name_is_nobodys() -> None:
    text = "云江市律师协会大事记（2016年）\n\n5月6日　市律协召开会议，省律协副会长王建国出席。\n"
    assert not any("王建国" in fact for fact in held_by_year(text).get("2016", set()))

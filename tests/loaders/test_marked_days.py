"""Days in short lines that say whose page it is."""

import pytest
from reading import dated_whole

from cursus.loaders.about.meta import describe
from cursus.loaders.cleaning.marked import marked_day

BODY = "　　6月8日，云川市召开干部大会，市委副书记、市长林国栋出席会议并讲话。\n　　会议要求抓好落实。"


def day_of(text: str) -> str:
    """The day of writing of a whole document."""
    date = describe(key="test", version="0", raw=text, name="test", meta={}).date
    return date.edtf if date else ""


@pytest.mark.parametrize(
    "line",
    [
        "（云川外事简报　2013年第11期　6月14日）", "《云川外事》2013年第11期（6月14日）", "[云川市外办　2013年6月14日]",
        "（2013年6月14日云川外事简报第11期）", "【云川外事简报】2013年6月14日　第11期",
    ],
)  # fmt: skip
def test_line_below_a_headline_names_the_paper_and_its_day(line: str) -> None:
    assert day_of(f"云川市召开干部大会\n\n{line}\n\n{BODY}\n") == "2013-06-14"


@pytest.mark.parametrize(
    "line",
    [
        "（秘书科／2013年6月14日）", "（二〇一三年六月十四日　办公室供稿）", "（文/何文　2013-06-14）", "（2013年6月14日　办公室发）",
        "〔市外办秘书科　2013年6月14日〕", "（云川分行办公室　2013-06-14）", "——2013年6月14日《云川外事简报》",
    ],
)  # fmt: skip
def test_line_at_the_foot_names_the_office_and_the_day(line: str) -> None:
    assert day_of(f"云川市召开干部大会\n\n{BODY}\n　　　　　　{line}\n") == "2013-06-14"


@pytest.mark.parametrize(
    "line",
    [
        "（1965年3月14日生）", "（任期：2013年6月14日至2015年3月2日）", "（自2013年6月14日起施行）", "（何文　1931年3月4日—）",
        "（2013年6月14日）会议由林国栋主持。",
    ],
)  # fmt: skip
def test_other_days_in_brackets_are_no_days_of_writing(line: str) -> None:
    assert marked_day(line) == ""


NEWS = "青江市工商联十届三次执委会议召开\n{head}\n3月12日，青江市工商联十届三次执委会议召开。会议选举罗建国为副主席。市委常委王立新出席会议并讲话。\n{foot}"


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        ("作者：办公室 编辑：小李 时间：2018-03-14 阅读：98", ""),
        ("20180314", ""),
        ("2018年3月14日", ""),
        ("（办公室　2018年3月14日）", ""),
        ("", "（市工商联办公室供稿　2018-03-14）\n"),
        ("", "（樊小明供稿　2018-03-14）\n"),
        ("", "下一篇：没有了\n\n（办公室供稿　2018-03-14）\n"),
    ],
)
def test_a_page_of_news_is_that_of_its_title_and_of_the_day_in_its_stamp(head: str, foot: str) -> None:
    found = dated_whole(NEWS.format(head=head, foot=foot))
    assert "2018-03-12 罗建国 青江市工商联 副主席 elected" in found
    assert "2018-03-12 王立新 青江市委 常委" in found

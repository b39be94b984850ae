"""Several articles in one document: each with its headline, its own day, its own body."""

from __future__ import annotations

from cursus.loaders import extract
from cursus.loaders.about.meta import describe
from cursus.loaders.cleaning.steps import clean
from cursus.loaders.entries.articles import split_articles
from cursus.loaders.entries.find import find_entries
from cursus.loaders.entries.heads import Line
from cursus.model.statement import EventStatement, Holding

from .test_entries import entries


def heads(text: str) -> list[str]:
    source = describe(key="k", version="v", raw=text, name="d", meta={})
    cleaned = clean(source)
    return [cleaned.text[entry.start : entry.body].split("\n")[0] for entry in find_entries(cleaned, source)]


def posts(text: str, **meta: str) -> set[tuple[str, str, str, str | None]]:
    source = describe(key="k", version="v", raw=text, name="d", meta=meta)
    return {
        (one.person.name, one.organization, one.role, one.date.edtf if one.date else None)
        for one in extract(source).statements
        if isinstance(one, Holding)
    }


PAGE = (
    "云岭学院召开教学工作会议\n2022-05-07 10:12:33\n5月6日，云岭学院教学工作会议召开。\n\n"
    "云岭学院审计组成立\n2022-09-20 16:00:01\n近日，学院成立审计组，各部门负责人参加。\n\n"
    "云岭学院举办书画展览\n9月22日，书画展在图书馆开幕，师生观看了展览。\n"
)


def test_each_article_has_the_day_with_its_headline() -> None:
    assert [date for date, _ in entries(PAGE)] == ["2022-05-06", "2022-09", "2022-09-22"]


def test_a_headline_belongs_to_the_article_below_it() -> None:
    assert heads(PAGE) == ["云岭学院召开教学工作会议", "云岭学院审计组成立", "云岭学院举办书画展览"]


def test_notices_with_their_days_in_brackets_are_dated_each_by_its_own() -> None:
    text = (
        "云岭市林业局任免工作人员（2020年3月4日）\n\n云岭市林业局决定，任命：\n柳望舒为云岭市林业局办公室主任；\n金山为云岭市林业局第一林场（云岭山区天然林保护站）副场长，试用期一年。\n\n"
        "云岭市林业局任免工作人员（2021年7月）\n\n云岭市林业局决定，任命：\n白若溪为云岭市林业局人事处处长。\n"
    )
    found = posts(text)
    assert ("柳望舒", "云岭市林业局办公室", "主任", "2020-03-04") in found
    assert ("白若溪", "云岭市林业局人事处", "处长", "2021-07") in found


def test_rows_that_begin_with_a_date_are_no_headlines() -> None:
    rows = (
        "云岭市档案志附录",
        "柳望舒，女。",
        "1988.08—1993.05　云岭市湖镇中学教师",
        "1993.05—1996.02　云岭市档案局科员",
    )
    lines = [Line(0, 1, row) for row in rows]
    source = describe(key="k", version="v", raw="云岭", name="d", meta={})
    assert len(split_articles(lines, clean(source), source)) == 1


SCHOOL = (
    "担使命 开新局——学校举行第二届教职工暨工会会员代表大会第三次会议\n2022-03-06 15:59:05\n"
    "3月5日，白塔市农业大学第二届教职工暨工会会员代表大会第三次会议举行。党委书记柳望舒出席并讲话，校长金山主持会议。\n\n"
    "校审计委员会召开会议\n2022-04-11 10:00:00\n"
    "4月8日，白塔市农业大学审计委员会召开第一次会议。党委书记、审计委员会主任柳望舒主持会议，校党委副书记白若溪参加会议。\n\n"
    "云岭市图书馆学会来我校交流\n2022-04-13 10:00:00\n"
    "4月12日，云岭市图书馆学会会长罗小满一行来到我校交流。学校党委书记柳望舒接待了客人。\n"
)


def test_bare_posts_on_the_pages_of_a_school_are_the_schools() -> None:
    school = "白塔市农业大学"
    assert {one[:3] for one in posts(SCHOOL)} == {
        ("柳望舒", school, "党委书记"), ("金山", school, "校长"), ("白若溪", school, "党委副书记"),
        ("柳望舒", school + "审计委员会", "主任"), ("罗小满", "云岭市图书馆学会", "会长"),
    }  # fmt: skip


def test_articles_of_different_bodies_do_not_lend_each_other_theirs() -> None:
    text = (
        "云岭市总工会召开全委会议\n2022-03-06 15:59:05\n3月5日，云岭市总工会召开全委会议。主席柳望舒讲话。\n\n"
        "江洲市卫生局举办培训班\n2022-03-09 10:00:00\n3月8日，江洲市卫生局举办培训班。局长金山讲话，办公室主任白若溪参加。\n"
    )
    assert {one[:3] for one in posts(text)} == {
        ("柳望舒", "云岭市总工会", "主席"), ("金山", "江洲市卫生局", "局长"), ("白若溪", "江洲市卫生局办公室", "主任"),
    }  # fmt: skip


def test_the_line_below_a_headline_is_no_day_of_the_meeting() -> None:
    text = (
        "云岭市总工会召开全委会议\n2022-03-06 15:59:05\n3月5日，云岭市总工会召开全委会议，学习文件。\n\n"
        "云岭市总工会举行启动仪式\n2022-08-02 12:14:56\n为推进普法工作，7月6日，云岭市总工会举行启动仪式。主席柳望舒讲话。\n"
    )
    assert [date for date, _ in entries(text)] == ["2022-03-05", "2022-07-06"]


def test_a_later_day_within_a_paragraph_outranks_a_month_before_it() -> None:
    text = "学院更名\n2020年3月，云岭学院更名。\n为表彰先进，6月28日下午，云岭学院举行表彰大会。院长柳望舒讲话。\n"
    assert ("柳望舒", "云岭学院", "院长", "2020-06-28") in posts(text)


def test_a_visit_with_many_guests_goes_by_its_headline() -> None:
    text = (
        "白塔市农业大学召开会议\n2022-04-11 10:00:00\n4月8日，白塔市农业大学召开会议。校长金山讲话。\n\n"
        "云岭市团委来我校调研青年工作\n2022-04-13 10:00:00\n"
        "4月12日，云岭市团委二级巡视员罗小满、云岭市团委学校部副部长马丽、云岭市团委宣传部干部水玉仙、贺兰山及各校代表一行来到我校，"
        "围绕青年工作开展调研，校党委书记柳望舒陪同。\n"
    )
    source = describe(key="k", version="v", raw=text, name="d", meta={})
    titles = [one.title for one in extract(source).statements if isinstance(one, EventStatement)]
    assert "云岭市团委来我校调研青年工作" in titles


def test_a_visit_told_with_who_leads_it_first_goes_by_its_headline() -> None:
    text = (
        "云岭市茶叶协会召开会议\n2022-04-11 10:00:00\n4月8日，云岭市茶叶协会召开会议。会长金山讲话。\n\n"
        "我会组团赴闽浙考察学习\n2022-07-16 10:00:00\n"
        "为学习先进经验，7月9日至13日，由会长金山带队，副会长罗小满、马丽一行22人赴福建安溪、浙江新昌考察。\n"
    )
    source = describe(key="k", version="v", raw=text, name="d", meta={})
    titles = [one.title for one in extract(source).statements if isinstance(one, EventStatement)]
    assert "我会组团赴闽浙考察学习" in titles

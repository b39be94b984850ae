"""What a body that speaks of itself by its kind alone does with others, and who comes to look or to lecture."""

from __future__ import annotations

from reading import read_whole

from cursus.model.statement import EventStatement, Hosting, Participation

HEAD = "云河市建筑业协会2019年大事记\n\n"


def hosts(text: str) -> set[str]:
    return {one.organization for one in read_whole(HEAD + text).statements if isinstance(one, Hosting)}


def parts(text: str) -> dict[str, tuple[str, ...]]:
    facts = read_whole(HEAD + text).statements
    return {one.person.name: tuple(one.roles) for one in facts if isinstance(one, Participation)}


def test_who_holds_something_together_with_a_body_of_the_city() -> None:
    assert hosts("2月3日　协会联合市总工会举办了装饰行业技能大赛。\n") == {"云河市建筑业协会", "云河市总工会"}


def test_a_report_of_a_society_is_no_society_of_writers() -> None:
    text = "1月25日　协会五届三次理事会召开，会长牛得草作协会工作报告，副会长罗小满主持。\n"
    assert parts(text) == {"牛得草": ("speaker",), "罗小满": ("chair",)}


def test_who_inspects_and_who_is_asked_to_lecture() -> None:
    text = (
        "3月8日　副市长武松林到协会巡视，会长牛得草陪同。\n3月9日　市教育局局长丁一平来市三中巡考，会长牛得草陪同。\n"
        "3月10日　邀请市消防支队参谋纪严明作消防安全讲座。\n"
    )
    assert parts(text) == {
        "武松林": ("visitor",),
        "牛得草": ("companion",),
        "丁一平": ("visitor",),
        "纪严明": ("speaker",),
    }


def test_a_named_day_is_nobody_who_holds_something() -> None:
    facts = read_whole(f"{HEAD}4月8日“世界卫生日”当天，举办了第十三届健身大赛。\n").statements
    assert [one.title for one in facts if isinstance(one, EventStatement)] == ["第十三届健身大赛"]

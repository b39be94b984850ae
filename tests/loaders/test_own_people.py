"""The document's own people behind those of other bodies, who allowed something, and what a new committee's office is."""

from __future__ import annotations

import pytest
from reading import held_whole

_HEAD = "临江市茶业协会大事记\n\n2011年\n\n1月20日　临江市茶业协会第二次会员代表大会在江边饭店召开，聘任秦小雨为秘书长，何云山当选监事长。\n\n"


@pytest.mark.parametrize(
    "told",
    [
        "茶旅沙龙在南湖宾馆举办，安州市茶业协会会长祁山作主题发言，秘书长秦小雨主持。",
        "会长田野到市供销社走访，与市供销社主任丁长青交换意见，监事长何云山、秘书长秦小雨参加。",
        "市农业局局长古月明、副局长池鱼来会调研，秘书长秦小雨陪同。",
    ],
)
def test_people_known_as_the_own_bodys_stay_so(told: str) -> None:
    held = held_whole(f"{_HEAD}5月21日　{told}\n")
    assert "秦小雨 临江市茶业协会 秘书长" in held
    assert not any("何云山" in one and "茶业协会" not in one for one in held)


@pytest.mark.parametrize(
    ("allowed", "post"),
    [
        ("市茶业协会党支部成立。经市农业局机关党委批复，浦江任党支部书记。", "临江市茶业协会 党支部书记"),
        ("报经市民政局同意，浦江任秘书长。", "临江市茶业协会 秘书长"),
        ("经市农业局核准，浦江任副会长。", "临江市茶业协会 副会长"),
    ],
)
def test_who_allows_a_post_does_not_have_it(allowed: str, post: str) -> None:
    assert f"浦江 {post} appointed" in held_whole(f"{_HEAD}8月27日　{allowed}\n")


def test_a_committee_that_is_set_up_has_an_office() -> None:
    told = "7月3日　“江雾”品牌管理委员会成立，副市长丁长青任主任，古月明任副主任，秦小雨兼任办公室主任。\n"
    posts = {one for one in held_whole(_HEAD + told) if "appointed" in one and "品牌" in one}
    assert {one.split(" ")[0] + one.split(" ")[2] for one in posts} == {"丁长青主任", "古月明副主任", "秦小雨主任"}
    assert any(one.startswith("秦小雨") and "品牌管理委员会办公室" in one for one in posts)


@pytest.mark.parametrize(
    "told",
    [
        "大会选举方正大为经费审查委员会主任，浦江为副会长。",
        "新的领导班子：\n经费审查委员会主任：方正大\n副会长：浦江",
    ],
)
def test_a_committee_led_by_a_director_has_no_vice_president(told: str) -> None:
    held = held_whole(f"{_HEAD}8月27日　{told}\n")
    assert any(one.startswith("浦江 临江市茶业协会 副会长") for one in held)


@pytest.mark.parametrize("mark", ["（女）", "（女，满族）", ""])
def test_what_somebody_is_who_is_elected(mark: str) -> None:
    held = held_whole(f"{_HEAD}8月27日　大会选举市农业局副局长温大雅{mark}为会长，浦江为副会长。\n")
    assert {
        "温大雅 临江市农业局 副局长",
        "温大雅 临江市茶业协会 会长 elected",
        "浦江 临江市茶业协会 副会长 elected",
    } <= held


@pytest.mark.parametrize("unit", ["外事办公室", "外办", "外事处", "外联部"])
@pytest.mark.parametrize(("house", "short"), [("云川师范学院", "院"), ("云川大学", "校")])
def test_an_office_for_what_is_abroad_is_of_the_house(house: str, short: str, unit: str) -> None:
    """院外 and 校外 are no words before 外事 and 外联."""
    head = "主任" if unit.endswith(("室", "办")) else unit[-1] + "长"
    found = held_whole(f"{house}大事记\n\n1988年\n\n3月14日　学校召开座谈会，{short}{unit}{head}马天到主持。\n")
    assert found == {f"马天到 {house}{unit} {head}"}

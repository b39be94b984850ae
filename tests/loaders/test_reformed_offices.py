"""An office of the state goes by its old name until the reform that made it another, in its own chronicle too."""

import pytest
from reading import dated_whole, held_whole

HEAD = "云州市{own}大事记（2018—2019）\n\n2018年\n\n"
BEFORE = (
    "3月5日，市{old}局长张大山主持召开会议。\n\n"
    "4月6日，局党组成员、副局长李小河到基层检查。\n\n"
    "7月8日，市{old}召开大会，局纪检组组长钱有为讲话。\n\n"
    "2019年\n\n"
)
AFTER = "4月9日，局党组书记、局长张大山主持召开会议。\n"


@pytest.mark.parametrize(
    ("old", "own", "told"),
    [
        ("水利水产局", "水利和湖泊局", "1月8日，市水利和湖泊局挂牌仪式举行，市水利水产局不再保留。"),
        (
            "文化广电新闻出版局",
            "文化和旅游局",
            "1月8日，市文化和旅游局挂牌，原市文化广电新闻出版局、市旅游局不再保留。",
        ),
        ("卫生和计划生育局", "卫生健康局", "1月8日，根据改革方案，市卫生和计划生育局更名为市卫生健康局。"),
        ("安监局", "应急管理局", "1月8日，市应急管理局挂牌。"),
        ("环境保护局", "生态环境局", "1月8日，市生态环境局印发《工作要点》。"),
    ],
)
def test_a_reform_within_the_chronicle(old: str, own: str, told: str) -> None:
    found = dated_whole(HEAD.format(own=own) + BEFORE.format(old=old) + told + "\n\n" + AFTER)
    assert f"2018-04-06 李小河 云州市{old} 副局长" in found
    assert f"2018-07-08 钱有为 云州市{old} 纪检组组长" in found
    assert f"2019-04-09 张大山 云州市{own} 党组书记" in found


def test_a_chronicle_of_old_under_the_name_of_today() -> None:
    told = "2月3日，市安监局召开会议。\n\n"
    found = dated_whole(HEAD.format(own="应急管理局") + told + BEFORE.format(old="安监局") + AFTER)
    assert "2019-04-09 张大山 云州市安监局 局长" in found


@pytest.mark.parametrize(
    "told",
    [
        "10月28日，市财政局召开机构改革会议，市物价局不再保留。",
        "10月28日，市物价局、市旅游局不再保留，新组建的市文化和旅游局挂牌。",
    ],
)
def test_the_end_of_others(told: str) -> None:
    found = dated_whole(
        "云州市财政局大事记（2018年）\n\n1月5日，市财政局局长张大山主持会议，市物价局副局长赵小川出席。\n\n"
        f"4月6日，局党组成员、副局长李小河到云水县检查。\n\n{told}\n\n12月1日，局长张大山讲话。\n"
    )
    assert "2018-04-06 李小河 云州市财政局 副局长" in found
    assert "2018-12-01 张大山 云州市财政局 局长" in found


def test_two_reforms() -> None:
    found = dated_whole(
        "云州市卫生健康委员会大事记\n\n2012年\n\n3月5日，市卫生局局长张大山主持会议。\n\n"
        "4月6日，局党委委员、副局长李小河检查工作。\n\n5月6日，市卫生局召开大会。\n\n2014年\n\n"
        "8月1日，市卫生和计划生育委员会挂牌成立，不再保留市卫生局、市人口和计划生育委员会。\n\n"
        "9月1日，市卫生和计划生育委员会召开大会，委党组成员、副主任李小河讲话。\n\n2019年\n\n"
        "1月15日，市卫生健康委员会挂牌，市卫生和计划生育委员会不再保留。\n\n3月1日，委党组成员、副主任周小琴讲话。\n"
    )
    assert "2012-04-06 李小河 云州市卫生局 副局长" in found
    assert "2014-09-01 李小河 云州市卫生和计划生育委员会 副主任" in found
    assert "2019-03-01 周小琴 云州市卫生健康委员会 副主任" in found


@pytest.mark.parametrize(
    "unveiled", ["张海洋与李志远为研究所揭牌", "副市长张海洋和院长李志远为研究所揭牌", "张海洋给研究所揭牌"]
)
def test_whoever_unveils_the_sign_of_a_house_is_no_part_of_its_name(unveiled: str) -> None:
    told = f"我院民族研究所成立，{unveiled}。我院副院长莫建国兼任所长，温学泉任副所长。"
    found = held_whole(f"云川师范学院大事记\n\n1988年\n\n10月17日　{told}\n")
    assert {one for one in found if one.endswith("appointed")} == {
        "莫建国 云川师范学院民族研究所 所长 appointed",
        "温学泉 云川师范学院民族研究所 副所长 appointed",
    }

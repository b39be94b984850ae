"""Pictures and short news of a city paper: who took or wrote them stands beside, and an item tells its day late."""

from __future__ import annotations

import pytest
from reading import dated_whole, held, read_whole

from cursus.model.statement import Participation

PAGE = """云州日报
1998年6月12日　星期五　第1版

图片新闻
　　6月10日，市红十字会会长费玉清（右三）向清溪县第一中学捐赠图书，清溪县教育局局长石磊（左一）接受捐赠。　　通讯员　林深　摄

简明新闻
　　●（李明）云州师专日前举行聘任仪式，校长钱理主持。
　　●市政协副主席温文昨天到清溪县视察乡镇企业，县政协主席高亮陪同。
　　●美国费尔顿市市长汤姆·怀特一行8人6月9日抵达我市访问，市长金光会见了客人。
　　●市农业局副局长王一昨率队到南湖村检查。
"""


def test_people_of_pictures_and_short_news() -> None:
    """The photographer and the writer are left out, and each item has its own day."""
    assert dated_whole(PAGE) == {
        "1998-06-10 费玉清 云州市红十字会 会长",
        "1998-06-10 石磊 清溪县教育局 局长",
        "1998-06 钱理 云州师专 校长",
        "1998-06-11 温文 云州市政协 副主席",
        "1998-06-11 高亮 清溪县政协 主席",
        "1998-06-09 汤姆·怀特 美国费尔顿市 市长",
        "1998-06-09 金光 云州市人民政府 市长",
        "1998-06-11 王一 云州市农业局 副局长",
    }


def test_several_committees_that_sat_together() -> None:
    """An officer goes with the committee just chosen for, not with the first of those that sat."""
    told = "同日召开的经审会第一次会议、女职工委员会第一次会议分别选举计深为经审会主任，乔木为女职工委员会主任、甘露为副主任。"
    assert "甘露 云州市总工会女职工委员会 副主任 elected" in held(told)


SHOWN = "云州日报\n1998年6月12日　星期五　第1版\n\n市总工会表彰先进\n　　本报讯　昨天，云州市总工会召开表彰大会。\n\n\n{}\n\n\n"


@pytest.mark.parametrize(
    "caption",
    [
        "图为10日，市红十字会会长罗敏 （右三）、市文联主席石磊 （左\n一） 在滨江路参加植树活动。　　　　本报记者　林 深摄",
        "（图：6月10日，市红十字会会长罗敏（右三）、市文联主席石磊在滨江路参加植树活动。记者　林　深／摄）",
        "　　6月10日，市红十字会会长罗敏（中）、市文联主席石磊在滨江路\n参加植树活动。　林深　摄影",
        "左图：10日，市红十字会会长罗敏（左）、市文联主席石磊在滨江路参加植树活动。　通讯员　林深　摄",
    ],
)
def test_sentence_below_a_picture_that_goes_on_over_lines(caption: str) -> None:
    """It's news of its own day, without where people stand and who took the picture."""
    assert dated_whole(SHOWN.format(caption)) == {
        "1998-06-10 罗敏 云州市红十字会 会长",
        "1998-06-10 石磊 云州市文联 主席",
    }


def test_picture_without_a_day_is_no_news() -> None:
    """Who stands where in it was not at what the page tells of."""
    said = read_whole(
        SHOWN.format("图：市红十字会会长罗敏（左二）在休息时同农民代表交谈。　　本报记者　林深　摄")
    ).statements
    assert not [one for one in said if isinstance(one, Participation)]

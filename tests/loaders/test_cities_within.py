"""What 市 means in news of a city that tell of a county-level one in it, and in those of that one itself."""

from __future__ import annotations

import pytest
from reading import held_whole

DAY = "\n\n来源：市总工会办公室　发布时间：2012-03-16\n\n　　3月13日，"


@pytest.mark.parametrize(
    "news",
    [
        "省总工会来我市调研"
        + DAY
        + "省总工会一行深入我市延平区、建瓯市调研。建瓯市建瓯食品公司作了汇报。市总工会主席李建国陪同。",
        "我市召开工会工作会议"
        + DAY
        + "建瓯市、武夷山市和顺昌县总工会在会上作了交流。建瓯市总工会受到表彰。市总工会主席李建国讲话。",
        "全市工会干部培训班开班" + DAY + "培训班在全市的建瓯市举行，建瓯市的工会干部参加。市总工会主席李建国讲话。",
        "劳模慰问活动启动"
        + DAY
        + "慰问组先到建瓯市慰问，又到顺昌县和延平区的企业，再回到建瓯市。市总工会主席李建国参加。",
    ],
)
def test_city_above_speaks(news: str) -> None:
    assert "李建国 南平市总工会 主席" in held_whole(news)


@pytest.mark.parametrize(
    "news",
    [
        "建瓯市总工会召开全委会" + DAY + "顺昌县、延平区和建瓯市的代表参加。市总工会主席李建国讲话。",
        "市总工会召开座谈会"
        + DAY
        + "南平市延平区、顺昌县总工会到建瓯市学习，建瓯市的企业作了介绍。市总工会主席李建国陪同。",
    ],
)
def test_county_level_city_speaks(news: str) -> None:
    assert "李建国 建瓯市总工会 主席" in held_whole(news)


FROM_ABOVE = "\n\n2012-03-16　来源：南平市融媒体中心\n\n　　3月15日，"


@pytest.mark.parametrize(
    "news",
    [
        "费怀远调研春耕工作" + FROM_ABOVE + "市委副书记、市长费怀远深入建瓯市、政和县调研。副市长金正参加。",
        "费怀远到建瓯市调研" + FROM_ABOVE + "市长费怀远到建瓯市调研，建瓯市市长文启明陪同。副市长金正参加。",
        "费怀远在建瓯、邵武调研时强调" + FROM_ABOVE + "市长费怀远在建瓯市、邵武市调研。副市长金正参加。",
    ],
)
def test_a_page_from_the_city_above_tells_of_those_who_go_to_one_within(news: str) -> None:
    assert {"费怀远 南平市人民政府 市长", "金正 南平市人民政府 副市长"} <= held_whole(news)


@pytest.mark.parametrize("head", ["建瓯市召开春耕会议", "省农业厅来建瓯调研"])
def test_a_page_from_the_city_above_may_tell_of_what_one_within_does(head: str) -> None:
    assert "金正 建瓯市人民政府 副市长" in held_whole(head + FROM_ABOVE + "建瓯市召开会议。副市长金正参加。")

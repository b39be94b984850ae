"""Groups of firms by the one word that is their own, and institutes of a place by characters of their names."""

from __future__ import annotations

import pytest
from reading import held_whole, own_body

from cursus.loaders.bodies.firm_names import groups_called
from cursus.loaders.bodies.institute_names import institutes_called

PAGE = (
    "首页>新闻中心>集团要闻\n禾丰集团与市农业科学研究院签署合作协议\n时间:2018-11-14    来源:集团综合部\n\n"
    "11月12日上午,三江禾丰粮油集团与佳木斯市农业科学研究院合作协议签约仪式举行。集团董事长历大东,市农科院院长卜凡生分别致辞。\n"
)


def test_a_page_of_the_group() -> None:
    assert own_body(PAGE) == "三江禾丰粮油集团"
    assert held_whole(PAGE) == {"历大东 三江禾丰粮油集团 董事长", "卜凡生 佳木斯市农业科学研究院 院长"}


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (["禾丰集团", "三江禾丰粮油集团有限公司"], {"禾丰集团": "三江禾丰粮油集团有限公司"}),
        (["禾丰集团", "三江禾丰粮油集团", "黑河禾丰种业集团"], {}),
        (["禾丰集团", "解放与禾丰粮油集团"], {}),
        (["粮油集团", "三江禾丰粮油集团"], {"粮油集团": "三江禾丰粮油集团"}),
    ],
)
def test_groups(told: list[str], found: dict[str, str]) -> None:
    assert groups_called(told) == found


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("市农科院", "佳木斯市农业科学研究院"),
        ("省社科院", "江西省社会科学院"),
        ("县农机站", "尼勒克县农业机械化技术推广站"),
        ("市少儿馆", "佳木斯市少年儿童图书馆"),
    ],
)
def test_institutes(short: str, full: str) -> None:
    assert institutes_called(f"{full}在{short}召开会议", [full]) == {short: full}
    assert institutes_called(f"{full}召开会议", [full]) == {}


@pytest.mark.parametrize(
    ("committee", "body"),
    [("院志编纂委员会", "云河市第二人民医院院志编纂委员会"), ("院技术委员会", "云河市第二人民医院技术委员会")],
)
def test_the_mark_of_the_own_body_before_a_committee(committee: str, body: str) -> None:
    text = f"云河市第二人民医院2005年大事记\n\n10月20日　医院成立{committee}，院长兰天宇任主任委员。\n"
    assert f"兰天宇 {body} 主任委员 appointed" in held_whole(text)


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("云淮交投集团", "芜湖云淮交通投资集团有限公司"),
        ("芜湖城投集团", "芜湖市城市建设投资集团有限公司"),
        ("滨河水投集团", "芜湖滨河水务投资集团有限责任公司"),
        ("芜湖文旅集团", "芜湖文化旅游发展集团有限公司"),
        ("芜湖产投集团", "芜湖市产业投资发展集团有限公司"),
        ("芜湖轨道集团", "芜湖市轨道交通集团有限公司"),
    ],
)
def test_the_own_group_called_by_characters_of_its_name(short: str, full: str) -> None:
    text = f"{short}2019年大事记\n\n编者按：2019年，{full}（以下简称“集团公司”）稳中求进。\n\n1月4日　集团公司召开工作会议，董事长严立诚主持。\n"
    assert own_body(text) == full
    assert held_whole(text) == {f"严立诚 {full} 董事长"}


@pytest.mark.parametrize(
    "told",
    [
        ["芜湖交投集团", "黄山交通投资集团"],
        ["交投集团", "黄山交建投资集团", "黄山交通投资集团"],
        ["城建集团", "黄山水务投资集团"],
    ],
)
def test_groups_of_other_names(told: list[str]) -> None:
    assert groups_called(told) == {}

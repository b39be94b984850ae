"""Pages of a county's news site: whose page it is, headlines of visits, works of companies, houses joined by 和."""

import pytest
from reading import dated_whole, held, held_whole, own_body, read_whole

from cursus.loaders.bodies.find import find_names
from cursus.model.statement import EventStatement

_SITE = (
    "沁水融媒 · 沁水县新闻门户\n主管：中共沁水县委宣传部　主办：沁水县融媒体中心\n\n"
    "常霖到东山镇调研天然气产业和民生实事\n发布时间：2023-11-17 08:41　来源：沁水县融媒体中心\n"
    "　　11月15日，县委书记常霖深入东山镇，就天然气增储上产、老旧小区改造和冬季清洁取暖等重点工作进行调研。"
    "县人民法院院长王平参加调研。院长王平介绍了情况。\n"
)


def test_a_visit_on_a_site_goes_by_its_headline() -> None:
    """The headline stands below the name of the site, and the site is of no body that it tells of."""
    titles = [one.title for one in read_whole(_SITE).statements if isinstance(one, EventStatement)]
    assert titles == ["常霖到东山镇调研天然气产业和民生实事"]
    assert own_body(_SITE) != "沁水县人民法院"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("一行参观了云山文学馆和县第一中学", ["县第一中学"]),
        ("由县文化馆和县图书馆举办", ["县文化馆", "县图书馆"]),
        ("到县医院和县中医院慰问", ["县医院", "县中医院"]),
        ("安徽省和县总工会主席", ["安徽省和县总工会"]),
        ("太和县总工会和县教育局", ["太和县总工会", "县教育局"]),
    ],
)
def test_and_before_a_county(text: str, names: list[str]) -> None:
    """Behind the name of a house 和县 is no county."""
    assert [one.words for one in find_names(text)] == names


@pytest.mark.parametrize("site", ["东水压缩站", "东山发电站", "炼油厂", "东山煤矿", "生产车间", ""])
def test_the_company_of_a_place_of_work(site: str) -> None:
    """公司 behind a visit to one of its places of work is the company."""
    told = f"市委书记常霖来到山西云能天然气公司{site}，详细询问情况。公司总经理郎云介绍了方案。"
    assert "郎云 山西云能天然气公司 总经理" in held(told)


def test_auditors_of_a_union_by_one_name() -> None:
    assert held("市总工会第十三届经审委员会第一次会议选举王丰为主任。") == {
        "王丰 云州市总工会经费审查委员会 主任 elected"
    }


def test_an_article_of_the_body_that_the_page_names_in_full() -> None:
    """来源：县博物馆 above one of several articles is the museum whose page it is."""
    found = dated_whole(
        "安化县博物馆网站\n\n我馆召开总结会\n2024-01-12 来源:县博物馆 点击:325\n1月10日上午,县博物馆召开总结会,馆长王晓东主持会议.\n\n"
        "省博物院专家组来我馆指导\n2024-01-20 来源:县博物馆\n1月18日,省博物院副院长刘建国到我馆指导,馆长王晓东陪同.\n"
    )
    assert {"2024-01-10 王晓东 安化县博物馆 馆长", "2024-01-18 王晓东 安化县博物馆 馆长"} <= found


def test_the_head_of_works_visited_in_a_public_paper() -> None:
    """Who is named behind a visit to a works is its head and that of its union, in a paper that is of no body too."""
    found = held_whole(
        "湛 江 日 报\n一九五四年八月十五日　星期日　第一八二三号\n\n检查安全生产\n"
        "　　本报讯　市工会联合会副主席郑铁生，八月十三日到棉纺二厂检查安全生产，厂长何志刚、工会主席吕英陪同。\n"
    )
    assert {"何志刚 棉纺二厂 厂长", "吕英 棉纺二厂工会 主席"} <= found

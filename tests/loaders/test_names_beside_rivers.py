"""Bodies named after the Yangtze behind a ministry, people who go along a river, and offices of those who look after it."""

import pytest
from reading import held


@pytest.mark.parametrize(
    ("sentence", "post"),
    [
        ("水利部长江水利委员会副总工程师景行率专家组来市查勘。", "景行 水利部长江水利委员会 副总工程师"),
        ("交通部长江航务管理局局长唐大新出席。", "唐大新 交通部长江航务管理局 局长"),
        ("水利部长江大川出席会议。", "江大川 水利部 部长"),
        ("水利部黄河水利委员会总会计师马大川到会。", "马大川 水利部黄河水利委员会 总会计师"),
        ("市委副书记、市长、市总河长龙行沿清江干流开展巡河调研。", "龙行 云州市人民政府 市长"),
        ("市委副书记龙行沿国道步行察看受灾情况。", "龙行 云州市委 副书记"),
        ("市委副书记王沿河主持会议。", "王沿河 云州市委 副书记"),
        ("市级河长、副市长唐小行调研。", "唐小行 云州市人民政府 副市长"),
    ],
)
def test_rivers(sentence: str, post: str) -> None:
    found = held(sentence)
    assert post in found
    assert not {one.split()[0] for one in found} & {"江水利", "江航", "龙行沿"}


@pytest.mark.parametrize(
    ("sentence", "post"),
    [
        ("来榜镇党委书记李如、古坊乡乡长蒋山青表态发言。", "李如 云州市来榜镇 党委书记"),
        ("同里镇镇长李明陪同。", "李明 云州市同里镇 镇长"),
        ("会议开始，由古坊镇党委书记李明讲话。", "李明 云州市古坊镇 党委书记"),
        ("王大山来到古坊乡，古坊乡党委书记李明陪同。", "李明 云州市古坊乡 党委书记"),
    ],
)
def test_towns_that_begin_like_words(sentence: str, post: str) -> None:
    assert post in held(sentence)


@pytest.mark.parametrize("name", ["火玉英", "水玉英", "保玉英"])
@pytest.mark.parametrize("behind", ["和调研员祁秀兰参加", "及总会计师祁秀兰参加", "和市妇联主席祁秀兰参加"])
def test_the_last_of_a_list_has_a_title_of_his_own(name: str, behind: str) -> None:
    found = held(f"市科协副主席苏小蝶、{name}{behind}。")
    assert {f"{name} 云州市科协 副主席", "苏小蝶 云州市科协 副主席"} <= found
    assert any(one.startswith("祁秀兰 ") for one in found)


def test_given_names_that_are_words() -> None:
    found = held("市水利局局长郝明白、市戏协主席班小梅率队到市总工会学习。")
    assert {"郝明白 云州市水利局 局长", "班小梅 云州市戏协 主席"} <= found

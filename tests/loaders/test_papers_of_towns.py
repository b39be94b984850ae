"""What the papers of a town, of its party committee and of a street call their own offices, and communities by 社区."""

from __future__ import annotations

import pytest
from reading import held_whole

NOTICE = """中共青山县白水镇委员会文件
白委〔2016〕27号
关于丁一同志职务任免的通知

经2016年4月8日镇党委会议研究，决定：
丁一同志任镇党政办公室主任，不再担任镇农业综合服务站站长职务；
罗小满同志任中共大石村总支部委员会委员、书记；
任命梅雪为中共白水镇中心小学支部委员会书记。

中共青山县白水镇委员会
2016年4月12日
"""
STREET = """白水街道办事处2008年大事记
青州市云岭区白水街道党政办公室

5.13　区委副书记丁大山到芙蓉社区查看安置点，街道党工委书记王大海陪同，社区党支部书记柳小叶汇报情况。社区居委会主任柳大叶参加。
5.14　办事处主任李明山走访企业。
5.16　街道残联第二次代表大会召开，梅雪当选主席。
"""
TOWN = """云岭县白水镇2016年大事记

3月2日　镇政府召开春耕会议，镇长丁一主持。县农业局副局长罗小满到会讲话。镇水利站站长梅雪汇报。
"""


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            NOTICE,
            {
                "丁一 青山县白水镇党政办公室 主任 appointed",
                "丁一 青山县白水镇农业综合服务站 站长 removed",
                "罗小满 青山县白水镇大石村党总支 委员 appointed",
                "罗小满 青山县白水镇大石村党总支 书记 appointed",
                "梅雪 青山县白水镇中心小学党支部 书记 appointed",
            },
        ),
        (
            STREET,
            {
                "丁大山 云岭区委 副书记",
                "王大海 云岭区白水街道 党工委书记",
                "柳小叶 云岭区白水街道芙蓉社区 党支部书记",
                "李明山 云岭区白水街道办事处 主任",
                "柳大叶 云岭区白水街道芙蓉社区居委会 主任",
                "梅雪 云岭区白水街道残联 主席 elected",
            },
        ),
        (
            TOWN,
            {
                "丁一 云岭县白水镇人民政府 镇长",
                "罗小满 云岭县农业局 副局长",
                "梅雪 云岭县白水镇水利站 站长",
            },
        ),
    ],
)
def test_offices_of_the_town_that_a_paper_is_of(text: str, posts: set[str]) -> None:
    assert {one.replace("青州市", "") for one in held_whole(text)} == posts


def test_a_village_that_nothing_names_has_no_posts() -> None:
    text = "云岭区水务局2018年大事记\n\n5月13日　副区长丁大山调研河道治理，村党支部书记梅小雪陪同。\n"
    assert held_whole(text) == {"丁大山 云岭区人民政府 副区长"}

"""Chapters of a gazetteer that tell of a body term by term, below headings that name it in many ways."""

from __future__ import annotations

import pytest
from reading import dated_whole

_TERMS = """
一届委员会（1956年4月—1959年6月）
1956年4月11日至15日，政协云溪县第一届委员会第一次会议在县礼堂举行，出席委员39人。会议选举赵德明为主席（兼），钱小河为副主席。

二届委员会（1959年6月—1963年2月）
主　席　李　峰（县委书记兼）
副主席　钱小河　周　平（女）

三届委员会（1980年12月—1984年5月）
主席吴建国，副主席王树林、冯玉清（苗族）。1982年2月，三届二次会议补选褚卫东为副主席。
"""


@pytest.mark.parametrize(
    "heads",
    [
        "第十九篇　政治协商会议\n\n第二章　云溪县历届政协委员会\n",
        "第十九编　政协\n第一章　历届委员会\n第一节　中国人民政治协商会议云溪县委员会\n",
        "第二十篇　政权　政协\n\n第三章　政协历届委员会\n",
        "第三节　云溪县政协历届委员会\n",
        "云溪县历届政协委员会\n",
        "政协云溪县历届委员会\n",
        "云溪县志\n\n第十二编　人民政协\n\n第二章　历届委员会\n",
        "卷十九　人民政协\n\n第一章　机构沿革\n",
    ],
)
def test_headings_of_a_council(heads: str) -> None:
    text = heads + "\n1956年4月前，统战工作由县各界人民代表会议协商委员会承担，主席孙德厚。\n" + _TERMS
    assert {
        "1956-04-11/1956-04-15 赵德明 云溪县政协 主席 elected",
        "1956-04-11/1956-04-15 钱小河 云溪县政协 副主席 elected",
        "1959-06/1963-02 李峰 云溪县政协 主席 term",
        "1959-06/1963-02 周平 云溪县政协 副主席 term",
        "1980-12/1984-05 吴建国 云溪县政协 主席",
        "1980-12/1984-05 冯玉清 云溪县政协 副主席",
        "1982-02 褚卫东 云溪县政协 副主席 elected",
    } <= dated_whole(text)

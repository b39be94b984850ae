"""Pages whose lines end unevenly: only an indent begins a paragraph, and a bullet begins a piece of short news."""

from __future__ import annotations

import pytest
from reading import dated_whole

from cursus.loaders.cleaning.steps import clean_text

PAGE = """云 州 日 报
2012年6月15日　星期五　　要闻　　第02版

市农业局召开春耕生产工作会议

　　本报讯（记者 丁一）6月14日，云州市
农业局召开春耕生产工作会议。市农业局局长金
满仓主持会议，副局长、总农艺师石榴红，市种子管理
站站长高粱出席会议。
　　会议听取了市农业局副局长石榴红关于全市春耕准
备工作情况的汇报，审议通过了《云州市春耕生产实施方
案》。

--------------------
市供销社举办“农资大篷车”下乡活动

　　本报讯（通讯员 丁一）为进一步满足边远山区群众的
春耕需要，6月9日至10日，市供销社举办“农资大篷
车”下乡活动。市供销社主任麦苗青出席活动。

◆简讯◆

　　●6月12日，市妇联主席甄秀英到东川县调研。（娜 罕）

　　●共青团云州市委6月13日召开全委会议。团
市委书记路遥主持会议。
"""


def test_lines_of_an_indented_paragraph_go_on_at_an_uneven_margin() -> None:
    lines = clean_text(PAGE, news=True).text.split("\n")
    assert (
        "6月14日，云州市农业局召开春耕生产工作会议。市农业局局长金满仓主持会议，副局长、总农艺师石榴红，市种子管理站站长高粱出席会议。"
        in lines
    )
    assert any(line.startswith("为进一步满足边远山区群众的春耕需要，6月9日至10日") for line in lines)


@pytest.mark.parametrize(
    "fact",
    [
        "2012-06-14 高粱 云州市种子管理站 站长",
        "2012-06-09/2012-06-10 麦苗青 云州市供销社 主任",
        "2012-06-12 甄秀英 云州市妇联 主席",
        "2012-06-13 路遥 共青团云州市委 书记",
    ],
)
def test_each_piece_of_short_news_has_its_own_day(fact: str) -> None:
    assert fact in dated_whole(PAGE)

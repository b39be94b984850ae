"""Works that a page of news names in full once and then by what they make, and the paper that calls itself 本报."""

from __future__ import annotations

import pytest
from reading import held_whole

_HEAD = "包 头 工 人 报\n1984年9月6日　星期四　第 2 版　　总第412期\n\n简　讯\n　　"


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("八月三十一日，市第一机床附件厂与土右旗农机修造厂签订《协作合同》。附件厂厂长方亮、农机修造厂厂长马达分别签字。", "方亮 包头市第一机床附件厂 厂长"),
        ("八月三十一日，市第一机床附件厂与土右旗农机修造厂签订《协作合同》。附件厂厂长方亮、农机修造厂厂长马达分别签字。", "马达 土右旗农机修造厂 厂长"),
        ("包头火柴厂九月一日召开职工大会。火柴厂厂长陈光明、火柴厂工会主席李大力讲话。", "陈光明 包头火柴厂 厂长"),
        ("包头火柴厂九月一日召开职工大会。火柴厂厂长陈光明、火柴厂工会主席李大力讲话。", "李大力 包头火柴厂工会 主席"),
        ("昆区第二砖瓦厂九月二日举行庆祝大会，砖瓦厂党支部书记田间出席。", "田间 昆区第二砖瓦厂 党支部书记"),
        ("九月三日，市经委主任冀平到东河区皮革厂检查工作。皮革厂厂长赵立介绍了情况。", "赵立 包头市东河区皮革厂 厂长"),
        ("本报通讯员培训班三日在市工会干校开学，本报总编辑吴墨讲了第一课。", "吴墨 包头工人报 总编辑"),
        ("本报副总编辑方正二日到市第一棉纺厂看望通讯员。", "方正 包头工人报 副总编辑"),
        ("九月三日，市总工会召开全委会议，副主席郝功传达了自治区总工会盟市工会主席座谈会精神，副主席白兰（女）主持会议。市总工会主席云和讲话。", "白兰 包头市总工会 副主席"),
    ],
)  # fmt: skip
def test_named_again(told: str, post: str) -> None:
    assert post in held_whole(_HEAD + told + "\n")


def test_several_works_called_alike_are_none() -> None:
    told = "九月一日，昆区第一皮革厂与东河区第二皮革厂签订合同。皮革厂厂长赵立签字。"
    assert not any(" 包头市昆区第一皮革厂 " in one for one in held_whole(_HEAD + told + "\n"))

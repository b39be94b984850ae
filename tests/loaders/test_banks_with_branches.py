"""Whose page tells of a bank's new branch and of 本行: that of the bank."""

from __future__ import annotations

import pytest
from reading import held_whole

LEAD = (
    "9月20日上午，云州石桥村镇银行青山支行开业庆典在青山广场举行，这是{own}开设的第三家网点。出席庆典的有云州县人民政府副县长丁志明，"
    "人民银行云州县支行行长卞小川，{own}董事长王海涛、监事长李娟，以及客户代表200余人。庆典由{own}行长詹小青主持。青山支行行长苗青发言。"
)
FOOT = "版权所有：云州石桥村镇银行股份有限公司 桂ICP备12345678号"


@pytest.mark.parametrize(
    "title", ["石桥村镇银行青山支行盛大开业", "云州石桥村镇银行青山支行开业", "青山支行盛大开业", "我行青山支行开业"]
)
@pytest.mark.parametrize("own", ["本行", "我行"])
def test_the_bank_speaks_of_its_branch(title: str, own: str) -> None:
    assert held_whole(f"{title}\n来源：本站原创　时间：2015/9/22 8:40:13\n\n{LEAD.format(own=own)}\n\n{FOOT}\n") == {
        "丁志明 云州县人民政府 副县长",
        "卞小川 中国人民银行云州县支行 行长",
        "王海涛 云州石桥村镇银行 董事长",
        "李娟 云州石桥村镇银行 监事长",
        "詹小青 云州石桥村镇银行 行长",
        "苗青 云州石桥村镇银行青山支行 行长",
    }

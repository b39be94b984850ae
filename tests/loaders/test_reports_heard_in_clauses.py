"""Reports that a meeting heard, one clause each."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Participation

PAGE = "云 州 日 报\n1984年9月6日　星期四　第2版\n\n全市人大会议闭幕\n\n　　本报讯　昨日，市第一届人民代表大会第四次会议闭幕。{told}\n"


@pytest.mark.parametrize(
    "told",
    [
        "会议听取了市长柏大松关于政府工作的报告，副市长谈正孝关于财政预算的报告，以及市人民法院院长鲁成善关于法院工作的报告。",
        "大会听取市长柏大松所作的政府工作报告，听取了副市长谈正孝作的关于预算的说明，市人民法院院长鲁成善关于法院工作的报告。",
        "会议听取了市长柏大松关于政府工作的报告、副市长谈正孝关于预算的报告和市人民法院院长鲁成善关于法院工作的报告。",
    ],
)
def test_each_clause_of_a_list_of_reports_has_a_speaker(told: str) -> None:
    """Everybody whose report was heard spoke."""
    read = read_whole(PAGE.format(told=told))
    spoke = {one.person.name for one in read.statements if isinstance(one, Participation) and "speaker" in one.roles}
    assert spoke == {"柏大松", "谈正孝", "鲁成善"}

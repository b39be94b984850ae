"""Plans with a part that tells what was done already."""

from __future__ import annotations

import pytest
from reading import dated_whole


@pytest.mark.parametrize(
    "heading",
    [
        "三、有关会议情况",
        "三、近期会议情况",
        "三、人事变动",
        "三、年初以来工作进展",
        "三、会议和活动情况（摘要）",
        "三、工作动态",
    ],
)
def test_days_under_a_heading_that_looks_back(heading: str) -> None:
    """A part of a plan told without a year has days of its own, and what is planned has none."""
    text = (
        "关于印发《云溪区总工会2023年工作要点》的通知\n\n各镇总工会：\n现将《云溪区总工会2023年工作要点》印发给你们。\n\n云州市云溪区总工会\n2023年2月27日\n\n"
        "云溪区总工会2023年工作要点\n\n一、总体要求\n以服务职工为主线。\n二、重点任务\n1．开展宣讲。\n责任领导：方见山　完成时限：10月底\n"
        f"{heading}\n2月16日，区总工会全委会议召开，区总工会主席何立言作报告。\n"
        "2月23日，区总工会召开交办会，区总工会办公室主任苏木青说明情况。\n"
    )
    found = dated_whole(text)
    assert {one[:10] for one in found if "何立言" in one} == {"2023-02-16"}
    assert {one[:10] for one in found if "苏木青" in one} == {"2023-02-23"}

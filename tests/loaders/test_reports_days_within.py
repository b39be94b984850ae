"""Days within the sentences of a report of work, and the headings of its sections."""

from __future__ import annotations

import pytest
from reading import dated_whole

HEAD = "云州市总工会\n关于2012年工作总结的报告\n\n2012年，在市委的领导下，各项工作都有新的进步。现将主要工作报告如下：\n\n{heading}\n{told}\n\n2013年1月10日\n"


@pytest.mark.parametrize(
    "heading",
    [
        "（三）依法维权，职工权益有效保障",
        "（一）抓基层强基础，组织建设扎实推进",
        "二、强化服务，促进和谐，维权机制日益完善",
    ],
)
@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("市总、市人社局、市工商联、市企业联合会四家于2月24日召开三方会议第八次会议，副市长夏大志出席。", "2012-02-24"),
        ("全市柑橘扩种1.1万亩，10月26日至28日，由市总和市果业局主办的果农技能竞赛在体育馆举行，副市长夏大志出席。", "2012-10-26/2012-10-28"),
        ("教育资源得到整合，8月25日市政府第十九次常务会议研究决定免去田小亩的职教中心主任职务，副市长夏大志出席。", "2012-08-25"),
        ("基层工会换届有序完成。东山县总工会11月召开代表大会，副市长夏大志出席。", "2012-11"),
        ("职工活动丰富多彩。副市长夏大志5月19日赶到现场看望选手。", "2012-05-19"),
    ],
)  # fmt: skip
def test_days_within_sentences(heading: str, told: str, day: str) -> None:
    """A day behind who does something, or before what was held behind what a sentence tells of the year, is that of it."""
    found = {one for one in dated_whole(HEAD.format(heading=heading, told=told)) if "夏大志" in one}
    assert {one.split(" ", 1)[0] for one in found} == {day}

"""Papers of villages that make known whom they elected."""

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import EventStatement

PAGE = """{head}
（第6号）

　　{village}第七届村民委员会选举于2021年4月20日进行，选举有效。{before}当选人员名单如下：
　　主　任：高建军（彝族）
　　副主任：罗明、鲁秀英（女）
　　委　员：孔小龙、周云
　　特此公告。

{foot}
"""


@pytest.mark.parametrize(
    ("head", "village", "before", "foot"),
    [
        ("云溪县光明镇柳湾村\n第七届村民委员会选举结果公告", "我村", "经村民选举委员会确认，", "光明镇柳湾村村民选举委员会\n2021年4月20日"),
        ("云溪县光明镇柳湾村第七届村民委员会选举结果公告", "柳湾村", "", "柳湾村村民选举委员会（盖章）\n2021年4月20日"),
        ("村民委员会选举结果公告", "柳湾村", "经村民选举委员会确认，", "云溪县光明镇柳湾村村民选举委员会\n2021年4月20日"),
        ("柳湾村村民委员会选举结果公告", "我村", "", "云溪县光明镇柳湾村村民选举委员会\n主任：贾富\n2021年4月20日"),
        ("云溪县光明镇柳湾村选举结果公告", "我村", "", "柳湾村村民委员会\n2021年4月20日"),
    ],
)  # fmt: skip
def test_the_committee_of_the_village_has_those_elected(head: str, village: str, before: str, foot: str) -> None:
    found = held_whole(PAGE.format(head=head, village=village, before=before, foot=foot))
    committee = "云溪县光明镇柳湾村村民委员会"
    assert {one for one in found if "贾富" not in one} == {
        f"高建军 {committee} 主任 elected",
        f"罗明 {committee} 副主任 elected",
        f"鲁秀英 {committee} 副主任 elected",
        f"孔小龙 {committee} 委员 elected",
        f"周云 {committee} 委员 elected",
    }
    assert ("贾富" in foot) == ("贾富 云溪县光明镇柳湾村村民选举委员会 主任" in found)


WATCH = "云溪县光明镇柳湾村村务监督委员会"


@pytest.mark.parametrize(
    "told",
    [
        "同日，推选产生村务监督委员会，主任：高远；委员：普兰、孔明。",
        "同日，推选产生村务监督委员会主任：高远；委员：普兰、孔明。",
        "同日，村民代表会议推选产生村务监督委员会，高远任主任，普兰、孔明为委员。",
        "同日，村民代表会议选举产生村务监督委员会：主任：高远；委员：普兰、孔明。",
    ],
)
def test_a_village_has_a_committee_that_watches_its_affairs(told: str) -> None:
    found = held_whole(f"云溪县光明镇柳湾村选举结果公告\n\n2021年4月20日，选举结束。\n{told}\n柳湾村村民委员会\n")
    assert found == {f"高远 {WATCH} 主任 elected", f"普兰 {WATCH} 委员 elected", f"孔明 {WATCH} 委员 elected"}


def test_who_headed_the_village_before_did_so_in_its_committee() -> None:
    told = "同日，推选产生村务监督委员会，高远任主任。\n原主任罗明因任期届满，不再担任主任职务。"
    page = f"云溪县光明镇柳湾村\n村民委员会选举结果公告\n\n我村选举于2021年4月20日进行。\n{told}\n2021年4月20日\n"
    assert "罗明 云溪县光明镇柳湾村村民委员会 主任 removed" in held_whole(page)


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("我村第七届村民委员会选举于2021年4月20日进行，选举有效。", "我村第七届村民委员会选举"),
        ("我村于2021年4月20日依法进行了第七届村民委员会换届选举。", "第七届村民委员会换届选举"),
        ("经柳湾村第七届村民委员会换届选举，于2021年4月20日产生新一届村委会。", "柳湾村第七届村民委员会换届选举"),
    ],
)
def test_the_election_is_an_event(told: str, title: str) -> None:
    found = read_whole(f"云溪县光明镇柳湾村选举结果公告\n\n{told}\n柳湾村村民委员会\n2021年4月21日\n").statements
    titles = [one.title for one in found if isinstance(one, EventStatement)]
    assert len(titles) == 1 and titles[0].endswith(title)

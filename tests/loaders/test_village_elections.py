"""Papers of villages that make known whom they elected."""

import pytest
from reading import held_whole

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


def test_a_village_has_a_committee_that_watches_its_affairs() -> None:
    told = "同日，推选产生村务监督委员会，主任：高远；委员：普兰、孔明。"
    found = held_whole(f"云溪县光明镇柳湾村选举结果公告\n\n2021年4月20日，选举结束。\n{told}\n柳湾村村民委员会\n")
    assert "普兰 云溪县光明镇柳湾村村务监督委员会 委员 elected" in found

"""Reports of branches of the party and the League on the election of their committees."""

from __future__ import annotations

import pytest
from reading import held_whole, own_body

PAPER = """关于中共云溪县教育局{kind}委员会选举结果的报告

中共云溪县直属机关工作委员会：

我局{short}于2019年6月12日召开全体党员大会，县委组织部组织股股长周多到会指导，{short}书记李强作工作报告。大会以差额选举的方式，选举产生新一届{short}委员3名，{told}：
周  明  63票
吴大海  62票
郑  丽  61票
（未当选：卫  东  32票）
新一届委员会召开第一次会议，选举周明同志为书记，吴大海同志为副书记。{shared}。
中共云溪县教育局{kind}委员会
2019年6月14日
"""


@pytest.mark.parametrize(
    ("kind", "short"), [("机关支部", "机关党支部"), ("总支部", "党总支"), ("第二支部", "第二党支部")]
)
@pytest.mark.parametrize(
    "told", ["得票情况如下（以姓氏笔画为序）", "现将选举结果报告如下", "按得票多少为序", "当选委员及得票数如下"]
)
def test_posts_in_the_report_of_a_branch_are_its_own(kind: str, short: str, told: str) -> None:
    found = held_whole(PAPER.format(kind=kind, short=short, told=told, shared="委员分工如下：组织委员郑丽"))
    branch = f"云溪县教育局{short}"
    joined = {one.replace(" ", "", 2) for one in found}
    assert joined == {
        "周多云溪县委组织部组织股股长", f"李强{branch}书记", f"周明{branch}委员 elected", f"吴大海{branch}委员 elected",
        f"郑丽{branch}委员 elected", f"周明{branch}书记 elected", f"吴大海{branch}副书记 elected", f"郑丽{branch}组织委员",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("title", "branch"),
    [
        ("关于共青团云州纺织厂总支部委员会换届选举结果的报告", "云州纺织厂团总支"),
        ("中共云州大学历史系学生党支部关于支部委员会换届选举结果的报告", "云州大学历史系学生党支部"),
        ("中共云州市审计局第一支部委员会关于增补支部委员的请示", "云州市审计局第一党支部"),
    ],
)
def test_a_branch_that_tells_of_its_election_is_whose_paper_it_is(title: str, branch: str) -> None:
    assert own_body(f"{title}\n\n我支部于2012年5月4日召开大会，选举李海为书记。\n2012年5月5日\n") == branch


def test_sharing_out_work_is_nobody() -> None:
    found = held_whole(
        "关于中共云州自来水公司支部委员会补选结果的报告\n\n2012年5月4日，补选刘洋同志为支部委员，分工为纪检委员。\n"
    )
    assert {one.split()[0] for one in found} == {"刘洋"}


def test_the_committee_of_a_union_is_the_union_in_its_own_paper() -> None:
    found = held_whole(
        "关于云州自来水公司工会委员会换届选举结果的报告\n\n2012年5月4日，选举产生第三届工会委员会委员3名，按得票多少为序："
        "刘洋、赵刚、孙丽。选举刘洋为工会主席。\n云州自来水公司工会委员会\n2012年5月5日\n"
    )
    assert {one.split()[1] for one in found} == {"云州自来水公司工会"}

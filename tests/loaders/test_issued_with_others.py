"""Papers that several bodies issue together, joined by 同 and 与, some of them offices."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Issuance


@pytest.mark.parametrize(
    ("told", "bodies"),
    [
        ("市总工会同市人社局、市工商联共同印发《关于开展工资协商的通知》。", ["总工会", "人社局", "工商联"]),
        ("市总工会会同市重点办联合出台了《劳动竞赛办法》。", ["总工会", "重点办"]),
        ("市总工会召开推进会。会上，市总工会与市重点办、市发改委联合下发了《关于开展劳动竞赛的意见》。", ["总工会", "重点办", "发改委"]),
        ("市总工会同市双拥办、市老龄办联合印发《慰问办法》。", ["总工会", "双拥办", "老龄办"]),
    ],
)  # fmt: skip
def test_issued_with_others(told: str, bodies: list[str]) -> None:
    read = read_whole(f"郴州市总工会2012年大事记\n\n3月6日，{told}\n").statements
    issued = [one for one in read if isinstance(one, Issuance)]
    assert [list(one.organizations) for one in issued] == [[f"郴州市{body}" for body in bodies]]


@pytest.mark.parametrize(
    "told",
    [
        "学院党委、学院联合印发", "学院党委、学院印发", "党委、行政联合印发", "学院党委和学院共同出台", "校党委、校行政联合下发",
    ],
)  # fmt: skip
def test_a_house_issues_with_its_own_party_committee(told: str) -> None:
    read = read_whole(f"郴州职业学院2012年大事记\n\n3月6日，{told}《关于师德建设的意见》。\n").statements
    issued = [one for one in read if isinstance(one, Issuance)]
    assert [list(one.organizations) for one in issued] == [["郴州职业学院党委", "郴州职业学院"]]


def test_a_committee_alone_issues_without_its_house() -> None:
    read = read_whole("郴州职业学院2012年大事记\n\n3月6日，学院党委印发《关于师德建设的意见》。\n").statements
    assert [list(one.organizations) for one in read if isinstance(one, Issuance)] == [["郴州职业学院党委"]]


def test_the_election_committee_just_set_up_is_meant_by_its_bare_name() -> None:
    told = "3月6日，市选举委员会成立，罗敏任主任。选举委员会发布《选举公告》。\n"
    read = read_whole(f"郴州市人大常委会2012年大事记\n\n{told}").statements
    assert [list(one.organizations) for one in read if isinstance(one, Issuance)] == [["郴州市选举委员会"]]

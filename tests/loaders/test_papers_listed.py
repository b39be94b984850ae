"""Papers adopted that stand in rows below the words that say so, and boards that sign for their company."""

from __future__ import annotations

import pytest
from reading import own_body, read_whole

from cursus.model.statement import Issuance

PAGE = (
    "云水农商银行股份有限公司第四届董事会第一次会议决议公告\n\n"
    "云水农商银行股份有限公司第四届董事会第一次会议于2020年5月9日在总行召开。\n{}\n"
    "{}《关于选举董事长的议案》。选举李光明先生为董事长。\n　　表决结果：同意9票。\n{}《2020年度信贷方案》。\n\n"
    "云水农商银行股份有限公司董事会\n2020年5月12日\n"
)


def adopted(page: str) -> list[str]:
    told = read_whole(page).statements
    return [one.title for one in told if isinstance(one, Issuance) and one.action == "adopted"]


@pytest.mark.parametrize("rows", [("1. ", "2. "), ("（一）", "（二）"), ("一、", "二、"), ("", "")])
@pytest.mark.parametrize(
    "head", ["会议审议并通过以下议案：", "会议审议通过了如下文件：", "会议以举手表决方式通过下列决议："]
)
def test_papers_in_rows_are_adopted(head: str, rows: tuple[str, str]) -> None:
    assert adopted(PAGE.format(head, *rows)) == ["关于选举董事长的议案", "2020年度信贷方案"]


def test_papers_that_are_only_discussed_are_not() -> None:
    assert adopted(PAGE.format("会议研究了以下议题：", "1. ", "2. ")) == []


def test_a_board_signs_for_its_company() -> None:
    assert own_body(PAGE.format("会议审议并通过以下议案：", "1. ", "2. ")) == "云水农商银行股份有限公司"

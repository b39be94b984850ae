"""News pages about the congress of a university's party: lists of those elected, sessions of one day, resolutions."""

from __future__ import annotations

from reading import held

TITLE = "中国共产党青山大学第三次代表大会隆重召开"


def elected(text: str) -> set[str]:
    """Who was elected to what, of a page about a congress whose issuer nothing names."""
    return held(text, title=TITLE, organization=None, date="2021-12-18")


def committee(role: str, names: str) -> set[str]:
    """Those of a university's list, as elected."""
    return {f"{name} 青山大学 {role} elected" for name in names.split()}


BOTH = committee("党委委员", "王远山 李静 何平之 赵明 钱立本 孙辉") | committee(
    "纪委委员", "王凯 李小兰 任远 何建设 陈晨 沈括"
)


def test_lists_below_the_sentence_that_says_what_they_are_lists_of() -> None:
    found = elected(
        "大会选举产生了新一届校党委委员和纪委委员。\n校党委委员（6名，按姓氏笔画为序）：\n"
        "王远山　李　静（女）　何平之\n赵　明　钱立本　孙　辉\n"
        "校纪委委员（6名）：\n王　凯　李小兰（女）　任　远　何建设　陈　晨　沈　括"
    )
    assert found == BOTH


def test_the_heading_of_the_next_list_is_no_name_of_the_one_before() -> None:
    found = elected(
        "选举产生了中共青山大学第三届委员会委员和中共青山大学第三届纪律检查委员会委员。\n党委委员\n"
        "王远山　李　静（女）　何平之　赵　明　钱立本　孙　辉\n"
        "纪委委员\n王　凯　李小兰（女）　任　远　何建设　陈　晨　沈　括"
    )
    assert found == BOTH


def test_a_line_of_names_does_not_run_on_in_the_heading_of_the_next_list() -> None:
    found = elected(
        "大会选举产生了新一届党委委员和纪委委员。\n党委委员名单（以姓氏笔画为序）：\n"
        "王远山、李静（女）、何平之、赵明、钱立本、孙辉\n"
        "纪委委员名单：\n王凯、李小兰（女）、任远、何建设、陈晨、沈括"
    )
    assert found == BOTH

"""A page about somebody: what holds on its day, the rows of the career, and what is going on."""

from __future__ import annotations

from reading import dated_whole

PAGE = (
    "政府领导 > 副市长\n\n盖士勇　　绥芬河市人民政府党组成员、副市长\n\n【简历】\n"
    "盖士勇，男，满族，1978年11月出生，黑龙江宁安人。现任绥芬河市人民政府党组成员、副市长。\n"
    "2004.03—2008.12　共青团东宁县委副书记\n2008.12—2012.05　共青团东宁县委书记\n2012.05—2016.10　东宁县道河镇镇长\n"
    "2016.10—2020.08　绥芬河市商务局副局长\n2020.08—2021.11　绥芬河市商务局局长\n"
    "2021.11—　　　　绥芬河市人民政府党组成员、副市长\n牡丹江市第十七届人大代表。\n\n"
    "【工作分工】\n负责商务工作。协助市长毕盛分管审计工作。\n\n"
    "【近期活动】\n·03-09　盖士勇主持召开口岸通关协调会，市商务局局长王山参加会议\n\n页面更新时间：2023-03-16\n"
)


def test_what_a_page_of_a_life_tells_of_its_day_and_of_other_days() -> None:
    found = dated_whole(PAGE)
    assert {
        "2023-03-16 盖士勇 绥芬河市人民政府 副市长",
        "2004-03/2008-12 盖士勇 共青团东宁县委 副书记 term",
        "2020-08/2021-11 盖士勇 绥芬河市商务局 局长 term",
        "2021-11 盖士勇 绥芬河市人民政府 副市长 term",
    } <= found
    assert not any(fact.endswith("appointed") for fact in found)

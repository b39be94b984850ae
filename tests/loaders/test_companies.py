"""Chronicles of companies: meetings of shareholders, partners with unusual names, posts of subsidiaries."""

from __future__ import annotations

import pytest
from reading import brief, read_whole

from cursus.loaders import extract
from cursus.loaders.about.meta import describe
from cursus.loaders.bodies.spread import by_letters
from cursus.model.statement import EventStatement, Holding, Hosting, Issuance, Statement


def told(text: str) -> tuple[Statement, ...]:
    """What a company's chronicle of 2022 says."""
    raw = f"云州远洋集团有限公司2022年大事记\n\n1.5　集团召开工作会议，总经理罗小满作工作报告。\n\n{text}\n\n12.30　集团召开年终会议。\n"
    return extract(describe(key="page", version="0", raw=raw, name="page", meta={})).statements


def held(text: str) -> set[str]:
    """`person organization role basis` of each post."""
    return {brief(one) for one in told(text) if isinstance(one, Holding)}


def test_who_is_elected_at_a_founding_meeting_belongs_to_what_it_founds():
    text = (
        "7.22　海湾航运有限公司创立大会暨第一次股东会召开，集团、青山投资控股有限公司共同出资。"
        "兰海涛当选董事长，聘任覃江月为总经理。"
    )
    assert {"兰海涛 海湾航运有限公司 董事长 elected", "覃江月 海湾航运有限公司 总经理 appointed"} <= held(text)


@pytest.mark.parametrize("partner", ["两江物流有限公司", "三峡旅游有限公司", "长河物流有限公司"])
def test_a_partner_whose_name_begins_with_a_number_signs_too(partner: str):
    found = told(f"9.7　论坛期间，集团与{partner}签署《合作备忘录》，罗小满签字。")
    signers = {one.organization for one in found if isinstance(one, Hosting) and one.role == "signatory"}
    papers = [one.organizations for one in found if isinstance(one, Issuance)]
    assert signers == {"云州远洋集团有限公司", partner}
    assert papers == [("云州远洋集团有限公司", partner)]


def test_letters_of_provinces_in_the_name_of_one_body_spread_it_over_none():
    assert by_letters("贵港港务有限公司") == []
    assert by_letters("京沪高速铁路股份有限公司") == []
    assert by_letters("苏浙皖三省总工会") == ["江苏省总工会", "浙江省总工会", "安徽省总工会"]


def test_a_change_of_office_holders_is_an_event():
    found = told("5.19　集团团委换届。覃小满当选团委书记。")
    assert "集团团委换届" in [one.title for one in found if isinstance(one, EventStatement)]


def test_a_firm_may_be_called_by_a_short_form_of_its_name():
    text = "7.22　集团与梧山远帆船务有限公司、农业银行青山支行签订合作协议，远帆船务总经理冼海帆出席，农行青山支行副行长白帆签字。"
    assert {"冼海帆 梧山远帆船务有限公司 总经理", "白帆 农业银行青山支行 副行长"} <= held(text)


@pytest.mark.parametrize(
    ("title", "first"),
    [
        ("云光集团大事记", "云州云光玻璃集团有限公司（以下简称集团公司）前身为1958年建厂的云州玻璃厂。"),
        ("云光公司大事记", "云州云光玻璃有限公司（简称公司）成立于1998年。"),
        ("北山医院大事记", "云州市北山医院始建于1951年，是一所三级医院。"),
    ],
)
def test_the_first_lines_say_the_whole_name_of_the_body_in_the_title(title: str, first: str) -> None:
    text = f"{title}\n{first}\n2009年\n1月12日　党委书记罗小满主持职工大会。\n"
    full = first.partition("（")[0] if "（" in first else first.partition("始")[0]
    assert {one.organization for one in read_whole(text).statements if isinstance(one, Holding)} == {full}

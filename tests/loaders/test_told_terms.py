"""Holders one after another told in a sentence with their terms, and the first head of a house."""

from __future__ import annotations

import pytest
from reading import dated_whole, own_body

SCHOOL = "云溪县枫面中心小学\n\n云溪县枫面中心小学的前身是枫面初级小学堂，1926年创办。\n\n{}\n"


@pytest.mark.parametrize(
    "text",
    [
        "到1963年，先后有三位校长，分别是：詹其昌（1951年至1954年）；纪有明（1954年至1958年）；池学礼（1958年至1963年）。",
        "到1963年，先后有三位校长，分别是：詹其昌，任期从1951年至1954年；纪有明，任期从1954年至1958年；池学礼，任期从1958年至1963年，其间停课。",
        "学校历任校长，依次为詹其昌，任期1951年至1954年；纪有明，任职时间：1954年至1958年；池学礼，任期自1958年至1963年。",
    ],
)
def test_terms_behind_names(text: str) -> None:
    found = {one.partition(" ")[0] + one.split(" ")[1] + one.split(" ")[3] for one in dated_whole(SCHOOL.format(text))}
    assert found == {"1951/1954詹其昌校长", "1954/1958纪有明校长", "1958/1963池学礼校长"}


def test_a_group_and_its_heads() -> None:
    found = dated_whole(
        SCHOOL.format(
            "1970年9月至1978年8月，五七学校革命领导小组历任两位组长，分别是：詹其昌，任期从1970年9月至1973年8月；纪有明，任期从1973年8月至1976年2月。"
        )
    )
    assert found == {
        "1970-09/1973-08 詹其昌 五七学校革命领导小组 组长 term",
        "1973-08/1976-02 纪有明 五七学校革命领导小组 组长 term",
    }


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "云溪县枫面中心小学\n\n枫面中心小学的前身是枫面初级小学堂，1926年由乡绅集资开办，借用祠堂。首任校长韦立中。1969年，学校改名为“枫面五七学校”。\n",
            "1926 韦立中 枫面初级小学堂 校长",
        ),
        (
            "云溪市第一中学简介\n发布时间：2015-06-22\n\n云溪市第一中学始建于1938年，首任校长韦立中。\n",
            "1938 韦立中 云溪市第一中学 校长",
        ),
        (
            "云溪市人民医院\n\n云溪市人民医院创建于1950年3月，第一任院长韦立中。\n",
            "1950-03 韦立中 云溪市人民医院 院长",
        ),
    ],
)  # fmt: skip
def test_the_first_head_held_his_office_when_the_house_was_founded(text: str, post: str) -> None:
    assert post in dated_whole(text)


def test_the_title_of_an_entry_of_a_reference_work() -> None:
    assert own_body("词条 云溪县枫面中心小学\n释义\n\n枫面中心小学创办于1926年。\n") == "云溪县枫面中心小学"

"""A document's own body called by one character beside others, whom it appoints, and who was at its head before."""

from __future__ import annotations

import pytest
from reading import held, held_by_year, read

from cursus.model.statement import Issuance

OWN = "云州市农业科学院"
TITLE = f"{OWN}大事记"


@pytest.mark.parametrize(
    ("said", "others"),
    [
        ("院与云州职业技术学院、市科技局共同发布《规程》", ("云州职业技术学院", "云州市科技局")),
        ("院和市科技局共同印发《规程》", ("云州市科技局",)),
        ("院会同市科技局印发《规程》", ("云州市科技局",)),
        ("院同市科技局联合出台《规程》", ("云州市科技局",)),
        ("院、市科技局联合印发《规程》", ("云州市科技局",)),
    ],
)
def test_own_body_issues_papers_with_others(said: str, others: tuple[str, ...]) -> None:
    found = read(f"{said}。", title=TITLE, organization=OWN).statements
    assert [one.organizations for one in found if isinstance(one, Issuance)] == [(OWN, *others)]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("院聘任罗丹为院长助理兼科研科科长", {f"罗丹 {OWN} 院长助理 appointed", f"罗丹 {OWN}科研科 科长 appointed"}),
        (
            "韦小满当选院党总支书记，麦田当选副书记；原副书记罗丹调任市农业技术推广站站长",
            {
                f"韦小满 {OWN} 党总支书记 elected",
                f"麦田 {OWN} 党总支副书记 elected",
                f"罗丹 {OWN} 党总支副书记 former",
                "罗丹 云州市农业技术推广站 站长 appointed",
            },
        ),
        (
            "市农委主任王平、副主任常青到院宣布：李明任院长",
            {"王平 云州市农委 主任", "常青 云州市农委 副主任", f"李明 {OWN} 院长 appointed"},
        ),
    ],
)
def test_whom_it_appoints(said: str, expected: set[str]) -> None:
    assert held(f"{said}。", title=TITLE, organization=OWN) == expected


def test_former_heads_have_the_name_of_their_time() -> None:
    found = held_by_year(
        f"{TITLE}（2011—2018）\n\n说明：本院前身为云州市农业科学研究所，2012年更名。\n\n2018年\n\n"
        "10月26日　座谈会召开，老所长关山月、原院长丁兴邦出席。\n"
    )
    assert found["2018"] == {"关山月 云州市农业科学研究所 所长 former", f"丁兴邦 {OWN} 院长 former"}

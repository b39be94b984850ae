"""What the party committee of a house issues, and what the house signs that is called by one character."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Issuance


@pytest.mark.parametrize(
    ("own", "text", "bodies"),
    [
        ("株洲电业局", "局党委印发《考核办法》。", ("株洲电业局党委",)),
        ("株洲市湘江医院", "院党委印发《考核办法》。", ("株洲市湘江医院党委",)),
        ("株洲市湘江医院", "医院党委书记王大山主持会议，医院印发《考核办法》。", ("株洲市湘江医院",)),
        (
            "株洲纺织厂",
            "厂党委与市公安局联合印发《考核办法》。",
            ("株洲纺织厂党委", "株洲市公安局"),
        ),
        ("株洲纺织厂", "省国资委党委印发《考核办法》。", ("湖南省国资委党委",)),
        ("株洲电业局", "局与醴陵县政府签署《合作协议》。", ("株洲电业局", "醴陵县政府")),
        ("株洲纺织厂", "厂和湖南大学签订《合作协议》。", ("株洲纺织厂", "湖南大学")),
    ],
)
def test_whose_paper_it_is(own: str, text: str, bodies: tuple[str, ...]) -> None:
    found = read_whole(f"{own}大事记\n\n1998年\n1月18日　{text}\n").statements
    assert [one.organizations for one in found if isinstance(one, Issuance)] == [bodies]

"""Sessions of a staff's meeting and meetings of founders, which adopt what is adopted at them."""

from __future__ import annotations

import pytest
from reading import read, read_whole

from cursus.model.statement import Issuance


@pytest.mark.parametrize(
    ("own", "text", "body"),
    [
        (
            "株洲纺织厂",
            "厂第六届职工代表大会第三次会议召开。会议通过《考核办法》。",
            "株洲纺织厂第六届职工代表大会第三次会议",
        ),
        ("株洲电业局", "局八届三次职代会召开，审议通过《考核办法》。", "株洲电业局八届三次职代会"),
        ("衡阳市湘江医院", "院三届三次教代会表决通过了《考核办法》。", "衡阳市湘江医院三届三次教代会"),
        (
            "株洲纺织厂",
            "厂2014年工作会暨五届三次职工代表大会召开。大会通过《考核办法》。",
            "株洲纺织厂五届三次职工代表大会",
        ),
        ("株洲电业局", "局八届三次职代会暨2014年工作会议召开，审议通过《考核办法》。", "株洲电业局八届三次职代会"),
        (
            "漯河市温州商会",
            "漯河市温州商会第二届会员大会暨换届庆典在漯河宾馆举行。大会审议通过《考核办法》。",
            "漯河市温州商会第二届会员大会",
        ),
        (
            "漯河市妇女联合会",
            "市茶艺研究会成立大会召开。大会审议通过《考核办法》。",
            "漯河市茶艺研究会成立大会",
        ),
    ],
)
def test_what_a_meeting_adopts(own: str, text: str, body: str) -> None:
    found = read_whole(f"{own}大事记\n\n1998年\n1月18日　{text}\n").statements
    assert [one.organizations for one in found if isinstance(one, Issuance)] == [(body,)]


@pytest.mark.parametrize(
    ("meeting", "body"),
    [
        ("市妇女儿童工作委员会全体会议", "云州市妇女儿童工作委员会"),
        ("市安全生产委员会全体（扩大）会议", "云州市安全生产委员会"),
        ("市妇儿工委全体会议", "云州市妇儿工委"),
        ("市政府残工委全体会议", "云州市政府残工委"),
        ("市人民政府残疾人工作委员会第二次全体会议", "云州市人民政府残疾人工作委员会"),
        ("市安委会全体会议", "云州市安委会"),
        ("市妇联执委会议", "云州市妇女联合会"),
    ],
)
def test_committees_of_a_place_adopt_what_their_meetings_do(meeting: str, body: str) -> None:
    own = "云州市妇女联合会"
    found = read(f"{meeting}召开，会议审议通过《云州市妇女发展规划》。", title=f"{own}大事记", organization=own)
    assert [one.organizations for one in found.statements if isinstance(one, Issuance)] == [(body,)]

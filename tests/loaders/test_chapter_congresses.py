"""A chapter of a gazetteer on a union: its names one after another, and congresses told by their number alone."""

from __future__ import annotations

import pytest
from reading import dated_whole

CHAPTER = """云溪县志

第二章　群众团体

第一节　工　会

一、组织沿革

　　1951年2月，成立云溪县总工会筹备委员会，石开山任主任。1953年9月，改称云溪县工会联合会。1958年12月，撤销县工会联合会。1963年3月恢复县总工会。

二、历次代表大会

　　第一次工会会员代表大会　1953年9月8日至10日在县城召开。石开山当选主席，丁小川为副主席。
　　第二次代表大会　1963年3月25日召开，选举委员15人。县委副书记方大可当选主席，丁小川（专职）、吴家兴当选副主席。
　　第三次代表大会　1973年7月3日至6日召开，县革委会副主任董玉清主持开幕式，选举吴家兴为主任，车安国、段小兰为副主任。
"""


@pytest.mark.parametrize(
    "said",
    [
        "1953-09-08/1953-09-10 石开山 云溪县工会联合会 主席 elected",
        "1953-09-08/1953-09-10 丁小川 云溪县工会联合会 副主席 elected",
        "1963-03-25 方大可 云溪县总工会 主席 elected",
        "1963-03-25 吴家兴 云溪县总工会 副主席 elected",
        "1973-07-03/1973-07-06 吴家兴 云溪县总工会 主任 elected",
        "1973-07-03/1973-07-06 段小兰 云溪县总工会 副主任 elected",
        "1973-07-03/1973-07-06 董玉清 云溪县革委会 副主任",
    ],
)
def test_a_congress_by_its_number_is_one_of_the_body_by_its_name_of_the_time(said: str):
    assert said in dated_whole(CHAPTER)

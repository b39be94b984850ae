"""Works that were called by their place or product before and became companies."""

import pytest
from reading import dated_whole


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "云溪市红星轴承厂志（1958—1998）\n\n第一章　行政领导\n\n1958年3月，公私合营红星轴承厂成立，李长山任厂长。"
                "1966年5月，本厂转为国营，改称云溪市轴承厂，王大平任厂长。1996年5月6日，云溪市红星轴承股份有限公司创立大会举行，"
                "选举王小兵为董事长。同月，赵平任党委书记。\n"
            ),
            {
                "1958-03 李长山 公私合营红星轴承厂 厂长 appointed",
                "1966-05 王大平 云溪市轴承厂 厂长 appointed",
                "1996-05-06 王小兵 云溪市红星轴承股份有限公司 董事长 elected",
                "1996-05-06 赵平 云溪市红星轴承股份有限公司 党委书记 appointed",
            },
        ),
        (
            (
                "宁溪茶厂志\n\n第一章　沿革\n\n1950年6月，国营宁溪县制茶厂成立，李长山任厂长。1969年8月，改名宁溪县红旗茶厂，"
                "王大平任厂长。1979年2月，恢复宁溪茶厂原名，张文任厂长。\n"
            ),
            {
                "1950-06 李长山 国营宁溪县制茶厂 厂长 appointed",
                "1969-08 王大平 宁溪县红旗茶厂 厂长 appointed",
                "1979-02 张文 宁溪茶厂 厂长 appointed",
            },
        ),
        (
            (
                "江北市东风造纸厂厂史\n\n1951年7月，公私合营东风造纸厂成立大会召开，李长山任厂长。1956年1月，该厂划归地方国营，"
                "更名为江北市造纸厂，厂长王大平。1998年8月，江北市东风纸业有限责任公司首次股东会召开，选举张文为董事长。\n"
            ),
            {
                "1951-07 李长山 公私合营东风造纸厂 厂长 appointed",
                "1956-01 王大平 江北市造纸厂 厂长",
                "1998-08 张文 江北市东风纸业有限责任公司 董事长 elected",
            },
        ),
    ],
)
def test_works_go_by_the_name_of_the_time(text: str, told: set[str]) -> None:
    assert dated_whole(text) == told

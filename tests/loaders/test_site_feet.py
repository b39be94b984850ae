"""What a site puts below all of its pages hosts no event: its owner, its licences, the way to further pages."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.loaders.cleaning.site_bars import is_site_foot
from cursus.model.statement import Hosting

_PAGE = """云溪市总工会
网站首页 | 机构概况 | 工会要闻 | 信息公开

市总工会召开干部会议
发布时间：2022-05-31 09:15　　来源：办公室

　　5月30日，市总工会召开干部会议，市总工会主席柏立新讲话。

{foot}
"""


@pytest.mark.parametrize(
    "foot",
    [
        "主办单位：云溪市总工会　　地址：云溪市东湖区某路　　浙ICP备0500号-1　　浙公网安备 33020302000000号",
        "主办单位：云溪市总工会 承办单位：云溪市信息中心 技术支持：某某科技",
        "主管：云溪市委  主办：云溪市总工会  联系电话：0500-87180000",
        "主办单位：云溪市总工会 | 地址：云溪市中山路18号 | 总机：0500-87180000",
        "主办单位：云溪市总工会  网站标识码：3302000000",
        "Copyright © 2022 云溪市总工会 主办 All Rights Reserved",
        "技术支持：某某信息　　您是第 01846227 位访问者",
        "上一页　1　2 [3] 4　5　下一页　　共 118 页　　跳转到第 __ 页",
        "首页 上页 1 2 3 下页 尾页",
    ],
)
def test_the_foot_of_a_site_hosts_nothing(foot: str) -> None:
    found = read_whole(_PAGE.format(foot=foot)).statements
    assert [(one.organization, one.role) for one in found if isinstance(one, Hosting)] == [
        ("云溪市总工会", "organizer")
    ]


@pytest.mark.parametrize(
    "line",
    [
        "主办单位：云溪市总工会　承办单位：云溪市工人文化宫",
        "本次活动由云溪市总工会主办，地址：东湖区文化宫。",
        "承办单位：云溪市工人文化宫　地址：东湖路9号",
        "第一页",
        "会议材料共118页",
    ],
)
def test_who_hosts_something_is_no_foot_of_a_site(line: str) -> None:
    assert not is_site_foot(line, last=False)

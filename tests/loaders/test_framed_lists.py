"""Lists of a society's leaders at the end of its newsletter: between rules, with a day, names set wide, and no firm for some."""

from __future__ import annotations

import pytest
from reading import dated_whole

_HEAD = (
    "安平瓷讯\n2019年第3期（总第27期）\n安平市工业陶瓷行业协会秘书处编    2019年9月30日\n\n━━━━ 行业动态 ━━━━\n\n"
    "▲ 9月3日，协会发布团体标准《蜂窝陶瓷》。\n\n"
)
_ROWS = (
    "职  务      姓  名    单位及职务\n会  长      周天和    河北中瓷新材料有限公司董事长\n常务副会长  吴小川    协会驻会\n"
    "副会长      郑  城    河东华陶填料厂厂长\n监  事      水  淼    安平市环球陶瓷有限公司工会主席\n秘书长      温如玉    专职\n"
)


@pytest.mark.parametrize(
    "heading",
    [
        "━━━━ 附:第四届理事会、监事会负责人名单（2019年7月6日） ━━━━\n",
        "附：第四届理事会、监事会负责人名单（2019年7月6日）\n",
        "附：第四届理事会负责人名单\n（2019年7月6日）\n",
        "===== 第四届理事会负责人名单（2019.7.6） =====\n",
    ],
)
def test_rows(heading: str) -> None:
    assert dated_whole(_HEAD + heading + _ROWS) == {
        "2019-07-06 周天和 安平市工业陶瓷行业协会 会长",
        "2019-07-06 周天和 河北中瓷新材料有限公司 董事长",
        "2019-07-06 吴小川 安平市工业陶瓷行业协会 常务副会长",
        "2019-07-06 郑城 安平市工业陶瓷行业协会 副会长",
        "2019-07-06 郑城 河东华陶填料厂 厂长",
        "2019-07-06 水淼 安平市工业陶瓷行业协会 监事",
        "2019-07-06 水淼 安平市环球陶瓷有限公司工会 主席",
        "2019-07-06 温如玉 安平市工业陶瓷行业协会 秘书长",
    }

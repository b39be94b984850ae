"""What somebody is given by the document's own body, or loses there as he goes to another."""

import pytest
from reading import held, held_whole

HEAD = "云州工业大学一九九六年大事记\n\n8月21日　"
BODY = "云州工业大学"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("青川工学院教授罗敏来校讲学，被聘为我校客座教授，副校长池中颁发聘书。", "客座教授"),
        ("青川工学院教授罗敏来校讲学，受聘为本校兼职教授，副校长池中颁发聘书。", "兼职教授"),
        ("青川工学院教授罗敏来校讲学，受聘我校名誉教授，副校长池中颁发聘书。", "名誉教授"),
        ("罗敏任我校客座教授，副校长池中颁发聘书。", "客座教授"),
    ],
)
def test_given_by_our_body(text: str, role: str) -> None:
    found = held_whole(f"{HEAD}{text}\n")
    assert {f"罗敏 {BODY} {role} appointed", f"池中 {BODY} 副校长"} <= found
    assert not any(one.startswith("池中") and role in one for one in found)


@pytest.mark.parametrize(
    "text",
    [
        "经省政府批准，罗敏任湖南矿业学院院长，其副校长职务自然免除。",
        "罗敏调任湖南师范学院党委书记，其副校长职务随之免除。",
        "任命罗敏为湖南师范学院院长，其副校长职务自行免除。",
    ],
)
def test_lost_in_our_body(text: str) -> None:
    assert f"罗敏 {BODY} 副校长 removed" in held_whole(f"{HEAD}{text}\n")


@pytest.mark.parametrize(
    "loss",
    [
        "，免去其市粮食局副局长职务；",
        "，同时免去其市粮食局副局长职务；",
        "（试用期一年），免去其市粮食局副局长职务，",
        "，不再担任市粮食局副局长职务；",
        "，免去市粮食局副局长职务（保留正科级）；",
    ],
)
def test_who_comes_to_an_office_behind_what_another_loses_is_appointed_too(loss: str) -> None:
    found = held(f"任命罗敏为市商业局局长{loss}池中、韦一鸣（女）为市统计局副局长。", organization="云州市人民政府")
    assert found == {
        "罗敏 云州市商业局 局长 appointed",
        "罗敏 云州市粮食局 副局长 removed",
        "池中 云州市统计局 副局长 appointed",
        "韦一鸣 云州市统计局 副局长 appointed",
    }


def test_who_is_something_behind_what_another_loses_is_not_appointed() -> None:
    found = held("任命罗敏为市商业局局长，免去其市粮食局副局长职务。市统计局副局长池中宣读了决定。")
    assert "池中 云州市统计局 副局长" in found

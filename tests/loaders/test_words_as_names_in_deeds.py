"""Words that are somebody's name, before what only people do or right before the office that they lose."""

import pytest
from reading import read_whole

WORDS = ("高峰", "宁静", "路遥", "白云", "钱包", "江流", "项链", "海阔")


def _people(told: str) -> set[str]:
    """Those who take part or hold a post in an entry of a chronicle."""
    said = read_whole(f"云州市总工会2021年大事记\n3月5日　{told}\n").statements
    return {person.name for one in said if (person := getattr(one, "person", None))}


@pytest.mark.parametrize("name", WORDS)
@pytest.mark.parametrize(
    "told",
    [
        "市总工会召开工作会议，副主席{}参加。",
        "市总工会召开工作会议，副主席{}参加会议。",
        "市总工会召开座谈会，原主席周立民、原副主席{}参加。",
        "市总工会召开第五次代表大会，周立民致开幕词，{}作工作报告。",
        "市总工会召开第五次代表大会，{}致闭幕词，周立民讲话。",
        "市总工会召开第五次代表大会，周立民作工作报告，{}主持。",
        "市总工会举行宣誓仪式，副主席周立民领誓，{}监誓。",
        "市总工会免去{}副主席职务。",
        "市总工会免去{}办公室主任职务。",
        "副主席{}退休。",
        "市总工会召开全委会，主席周立民作报告，副主席{}因病请假。",
        "市总工会与云州银行签订协议，主席周立民、行长{}在协议上签字。",
        "市总工会召开会议，决定此项工作由副主席{}负责。",
        "八十一岁的原主席{}因病逝世。",
        "新任副主席{}来自云州大学。",
        "市总工会举行仪式，主席{}向劳模颁发证书。",
        "市职工医院成立，周立民任院长，原院长{}留任副院长。",
    ],
)
def test_somebody(name: str, told: str) -> None:
    assert name in _people(told.format(name))


@pytest.mark.parametrize("name", WORDS[:4])
def test_several_who_speak(name: str) -> None:
    told = _people(f"市总工会召开座谈会，主席周立民讲话，{name}、丁香作表态发言。")
    assert {name, "丁香"} <= told
    assert name in _people(f"市总工会举行座谈会，主席周立民、{name}分别讲话。")


@pytest.mark.parametrize(
    "told",
    [
        "市总工会召开工作会议，职工代表方阵参加活动。",
        "市总工会召开工作会议，主席全程参加。",
        "市总工会召开工作会议，成功致开幕词，有时主持。",
        "市总工会召开工作会议，周立民任组长，免去安全副矿长职务。",
        "市总工会召开工作会议，免去文化副主任职务。",
        "市总工会免去项目经理职务。",
        "市总工会召开工作会议，副主席连续参加会议。",
        "市总工会召开工作会议，双方致欢迎词，公司致答谢词。",
    ],
)
def test_nobody(told: str) -> None:
    assert _people(told) <= {"周立民"}


def test_rare_surnames_of_monks_and_old_houses() -> None:
    assert "太叔明" in _people("市总工会召开工作会议，主席太叔明主持会议。")
    assert "释永澄" in _people("市总工会召开座谈会，副主席释永澄参加会议。")

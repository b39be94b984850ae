"""People whose names are plain words, known by the place that a word stands in."""

import pytest
from reading import held

NAMED = {
    "beside the next one": ("云州市总工会副主席成果，市妇联主席李明芳参加活动。", "成果 云州市总工会 副主席"),
    "a word that none is called by": (
        "云州市委宣传部部长全面，市财政局局长李明芳参加活动。",
        "全面 云州市委宣传部 部长",
    ),
    "behind the one before": (
        "参加活动的有云州市总工会主席王建国、云州市教育局局长支持。",
        "支持 云州市教育局 局长",
    ),
    "joined to the next one": ("云州市总工会主席明星和市教育局局长李明芳为学校揭牌。", "明星 云州市总工会 主席"),
    "with marks": ("云州市教育局局长高度（女）参加活动。", "高度 云州市教育局 局长"),
    "for others": ("云州市教育局局长成功代表市教育局向大会表示祝贺。", "成功 云州市教育局 局长"),
    "what a bare title does": ("云州市总工会主席王建国作报告，副主席施工传达会议精神。", "施工 云州市总工会 副主席"),
    "what he said": ("“学校已经开学。”云州市教育局局长华丽说。", "华丽 云州市教育局 局长"),
    "behind one more": ("会长王建国、副会长李明芳以及秘书长沙漠出席会议。", "沙漠 云州市总工会 秘书长"),
    "dismissed": ("云州市委决定，免去安静市教育局局长职务。", "安静 云州市教育局 局长 removed"),
    "engaged": ("云州市作家协会召开会议，平安受聘为顾问。", "平安 云州市作家协会 顾问 appointed"),
    "chosen": ("云州市作家协会召开会议，选举经济为主席，李明芳为副主席。", "经济 云州市作家协会 主席 elected"),
    "in a list": ("云州市总工会副主席李明芳、项目、陈志强出席会议。", "项目 云州市总工会 副主席"),
    "in a wide row": (
        "云州市作家协会选举产生新一届理事会。\n理事：\n王建国　李明芳　管理　陈志强　赵小兰",
        "管理 云州市作家协会 理事 elected",
    ),
}


@pytest.mark.parametrize("case", NAMED)
def test_who_is_called_by_a_word(case: str) -> None:
    text, fact = NAMED[case]
    assert fact in held(text)


@pytest.mark.parametrize(
    "text",
    [
        "云州市总工会主席全面介绍了情况，市妇联主席李明芳参加。",
        "云州市教育局局长全程参与。",
        "云州市总工会主席陆续到会。",
        "云州市总工会主席郑重提出要求。",
        "市委书记王建国、市长全体，市妇联主席李明芳参加。",
        "云州市委决定，免去安全生产监督管理局局长职务。",
        "云州市委决定，免去高新区主任职务。",
    ],
)
def test_words_that_are_nobody(text: str) -> None:
    assert all(fact.startswith(("李明芳", "王建国")) for fact in held(text))

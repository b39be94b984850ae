"""任 and 免 alone, by which a decision gives or takes an office, and names that seem to begin with them."""

import pytest
from reading import held_whole

HEAD = "九江市疾病预防控制中心大事记（2020年）\n\n4月7日　"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("浔卫党〔2020〕9号：任滕飞燕为市疾控中心党总支书记。", "滕飞燕 九江市疾控中心 党总支书记 appointed"),
        (
            "浔卫党〔2020〕9号：任蓝燕为市疾控中心党总支书记；任孟小花为副主任。",
            "蓝燕 九江市疾控中心 党总支书记 appointed",
        ),
        ("市卫健委党组研究决定，任蓝燕为中心副主任。", "蓝燕 九江市疾病预防控制中心 副主任 appointed"),
        ("中心工会选举蓝燕为主席，任小花为副主席。", "任小花 九江市疾病预防控制中心工会 副主席 elected"),
        ("市卫健委任命蓝燕为中心主任，任小花为中心副主任。", "任小花 九江市疾病预防控制中心 副主任 appointed"),
        ("中心解聘王芳儿科主任职务。", "王芳 九江市疾病预防控制中心儿科 主任 removed"),
    ],
)
def test_who_is_appointed(sentence: str, expected: str) -> None:
    assert expected in held_whole(HEAD + sentence)

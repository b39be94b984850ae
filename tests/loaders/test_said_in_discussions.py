"""What members of a conference or congress say in its discussions, and where they come from."""

from __future__ import annotations

import pytest
from reading import held, read

from cursus.model.statement import Participation


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("市建筑公司董事长丁一凡委员在经济组发言时建议，要抓紧建设。", "丁一凡"),
        ("云州中学副校长石川委员说，城区大班额问题年年提。", "石川"),
        ("清水县妇联主席罗小满代表呼吁，多建托儿所。", "罗小满"),
        ("市教育局局长罗小满当场回应：今年秋季新增学位。", "罗小满"),
        ("市教育局局长罗小满逐一作了答复。", "罗小满"),
    ],
)
def test_who_speaks_in_a_discussion(text: str, speaker: str):
    found = read("市政协召开座谈会。" + text).statements
    assert {(one.person.name, *one.roles) for one in found if isinstance(one, Participation)} == {(speaker, "speaker")}


@pytest.mark.parametrize("text", ["市教育局局长罗小满当场回答了记者的疑问。", "市教育局局长罗小满代表市政府慰问职工。"])
def test_who_answers_the_press_or_stands_for_a_body_does_not_speak(text: str):
    found = read("市政协召开座谈会。" + text).statements
    assert not any("speaker" in one.roles for one in found if isinstance(one, Participation))


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("市总工会主席欧阳　春出席会议。", "欧阳春 云州市总工会 主席"),
        ("市政协召开座谈会，副市长侬　智仁出席并讲话。", "侬智仁 云州市人民政府 副市长"),
        ("来自清水县的委员丁一凡现任该县人民医院院长。", "丁一凡 清水县人民医院 院长"),
        ("来自金秀瑶族自治县的代表丁一凡是该县第一中学校长。", "丁一凡 金秀瑶族自治县第一中学 校长"),
        ("清水县佛教协会秘书长释明慧委员希望加强消防投入。", "释明慧 清水县佛教协会 秘书长"),
    ],
)
def test_whose_posts_these_are(text: str, post: str):
    assert post in held(text)

"""Articles headed by somebody's death: what he was is of that day, who took leave of him of the day of the farewell."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole

PAGE = (
    "云州大学报\n2014年5月16日　星期五　第412期\n\n{title}\n\n　　本报讯　我校原副校长钱伟同志，因病医治无效，于{day}在云州逝世，享年91岁。\n"
    "　　钱伟同志1923年8月生，1951年毕业于北海大学。1988年离休。\n　　{farewell}校党委书记王立前往送别。\n"
)


@pytest.mark.parametrize(
    "title", ["钱伟同志逝世", "原副校长钱伟因病逝世", "钱伟同志病逝 享年91岁", "讣告", "沉痛悼念钱伟同志"]
)
@pytest.mark.parametrize("day", ["2014年5月3日18时20分", "5月3日", "本月3日"])
@pytest.mark.parametrize(
    "farewell", ["钱伟同志遗体告别仪式5月7日在市殡仪馆举行。", "5月7日上午，遗体告别仪式在市殡仪馆举行。"]
)
def test_death_and_farewell_have_their_own_days(title: str, day: str, farewell: str) -> None:
    found = dated_whole(PAGE.format(title=title, day=day, farewell=farewell))
    assert {"2014-05-03 钱伟 云州大学 副校长 former", "2014-05-07 王立 云州大学 党委书记"} <= found


def test_years_before_are_no_day_of_death() -> None:
    text = "云州大学报\n2014年5月16日　第412期\n\n纪念王立逝世十周年\n\n　　本报讯　5月9日，王立逝世十周年座谈会举行。校长钱伟讲话。\n"
    assert "2014-05-09 钱伟 云州大学 校长" in dated_whole(text)


@pytest.mark.parametrize("school", ["云州医学院", "云州医科专科学校"])
def test_what_a_university_was_once_is_no_faculty_of_it(school: str) -> None:
    text = (
        "云州医科大学报\n2014年5月16日　第412期\n\n钱伟同志逝世\n\n　　本报讯　我校原副校长钱伟同志，于2014年5月3日逝世。\n"
        f"　　钱伟同志1923年8月生。1978年9月至1983年10月任{school}教务处处长，1983年11月至1988年6月任药学院院长。\n"
    )
    found = held_whole(text)
    assert f"钱伟 {school}教务处 处长 term" in found
    assert "钱伟 云州医科大学药学院 院长 term" in found

"""The line below a headline with those who wrote and the day; the day behind 于; a group of firms by its whole name."""

import pytest
from reading import dated_whole, held_whole

from cursus.loaders.cleaning.stamps import stamped_day

_NEWS = "云岭重型机械集团召开安全生产工作会议\n\n{}\n\n　　3月2日，云岭重型机械集团有限公司召开安全生产工作会议。集团公司总经理赵建设出席并讲话。\n"


@pytest.mark.parametrize(
    "line",
    [
        "文/本报记者 李明　图/王强　　2012年3月5日",
        "文/图 本报记者 李明 2012年3月5日",
        "本报记者 李明 文/图　2012年3月5日",
        "李明/文 王强/图 2012年3月5日",
        "■本报记者 李明　通讯员 王强　　2012年3月5日",
        "□ 王强 李明 (2012-03-05)",
        "云岭重机报记者 李明　2012年3月5日",
    ],
)
@pytest.mark.parametrize("rubric", ["", "集团要闻\n\n"])
def test_a_line_of_writers_dates_the_news(line: str, rubric: str) -> None:
    assert dated_whole(rubric + _NEWS.format(line)) == {"2012-03-02 赵建设 云岭重型机械集团有限公司 总经理"}


@pytest.mark.parametrize("line", ["李明任副主任 2012年3月5日，", "记者 李明　走访了王强一家　2012年3月5日，雪"])
def test_a_sentence_is_no_such_line(line: str) -> None:
    assert not stamped_day(line)


_VISIT = "山西法院简报\n第6期\n山西省高级人民法院办公室　1998年2月4日\n\n省高级法院领导慰问法官亲属\n\n{}\n"


@pytest.mark.parametrize(
    "told",
    [
        "春节将至，省高级人民法院院长耿国强带着干警的心意，于1月19日冒雪来到石县，慰问困难干警。",
        "省高级人民法院院长耿国强于1月19日一早驱车百余里，把慰问金送到困难干警手中。",
        "省高级人民法院院长耿国强一行不顾严寒，于1月19日下午冒雨登门慰问困难干警。",
    ],
)
def test_whatever_was_done_on_a_day_behind_yu(told: str) -> None:
    assert {one[:10] for one in dated_whole(_VISIT.format(told))} == {"1998-01-19"}


@pytest.mark.parametrize(
    "told",
    [
        "省高级人民法院院长耿国强要求各庭于1月19日前报送名单。",
        "省高级人民法院院长耿国强主持的于1月9日起实行的制度受到欢迎。",
    ],
)
def test_a_term_or_an_older_paper_is_no_day_of_news(told: str) -> None:
    assert {one[:10] for one in dated_whole(_VISIT.format(told))} == {"1998-02-04"}


@pytest.mark.parametrize("form", ["有限公司", "有限责任公司", "股份有限公司"])
def test_a_group_has_the_legal_form_that_the_text_gives_it(form: str) -> None:
    text = (
        f"青河钢铁集团召开会议\n\n2012年3月5日\n\n　　3月2日，青河钢铁集团{form}召开会议。集团公司总经理赵建设出席。\n"
    )
    assert held_whole(text) == {f"赵建设 青河钢铁集团{form} 总经理"}

"""Branches of a bank in the news of one of them: named by their place or level alone, or by the bank's short name."""

import pytest
from reading import held, held_whole, own_body

OWN = "中国农业发展银行临沧市分行"


@pytest.mark.parametrize(
    ("said", "post"),
    [
        ("省分行副行长林居正出席。", "林居正 中国农业发展银行云南省分行 副行长"),
        ("省分行人力资源处副处长周小满宣读文件。", "周小满 中国农业发展银行云南省分行人力资源处 副处长"),
        ("市分行副行长何铁山主持会议。", f"何铁山 {OWN} 副行长"),
        ("凤庆县支行行长陈丽娜发言。", "陈丽娜 中国农业发展银行凤庆县支行 行长"),
        ("农发行曲靖市分行副行长贺云霄到会。", "贺云霄 中国农业发展银行曲靖市分行 副行长"),
        ("工商银行临沧分行行长方正国到会。", "方正国 工商银行临沧分行 行长"),
    ],
)  # fmt: skip
def test_branches_are_those_of_the_own_bank(said: str, post: str) -> None:
    assert held(said, title=OWN + "大事记", organization=OWN) == {post}


@pytest.mark.parametrize(
    ("title", "own"),
    [
        ("农发行临沧市分行领导班子调整", OWN),
        ("农业发展银行临沧市分行领导班子调整", OWN),
        ("农发行曲靖市分行人事变动", "中国农业发展银行曲靖市分行"),
    ],
)
def test_own_branch_is_named_in_full(title: str, own: str) -> None:
    text = f"{title}\n\n　　3月2日，{OWN}召开干部大会，宣布调整决定。\n　　　　（临沧分行办公室　2022-03-04）\n"
    assert own_body(text) == own


@pytest.mark.parametrize("how", ["，聘任为行长", "，并聘为行长", "，聘任行长", "，聘任其为行长", "、聘任行长"])
def test_somebody_is_engaged_for_a_further_office(how: str) -> None:
    found = held(f"贺云霄同志任临沧市分行党委委员、党委书记{how}；", title=OWN + "大事记", organization=OWN)
    assert found == {f"贺云霄 {OWN} {role} appointed" for role in ("党委委员", "党委书记", "行长")}


def test_headline_above_a_signature_with_its_body_is_nobody() -> None:
    text = "建行岳阳市分行人事变动\n\n（建行岳阳市分行办公室　2017年5月9日）\n\n　　近日，中国建设银行湖南省分行党委决定：聘任陈立新为岳阳市分行行长。\n"
    assert held_whole(text) == {"陈立新 中国建设银行岳阳市分行 行长 appointed"}
    assert held("——鄢正同志不再担任市卫生局局长职务。") == {"鄢正 云州市卫生局 局长 removed"}


@pytest.mark.parametrize("part", ["党支部书记", "团支部书记", "工会主席"])
def test_a_part_of_a_banks_branch_is_no_part_of_the_works_that_it_visits(part: str) -> None:
    found = held(f"建设银行东门支行{part}林居正到会。", title="红星机械集团公司大事记", organization="红星机械集团公司")
    assert len(found) == 1
    assert next(iter(found)).startswith("林居正 建设银行东门支行")


def test_the_smallest_branches_are_of_the_own_and_not_of_the_one_before() -> None:
    told = held_whole(
        "中国农业银行九江分行2004年大事记\n\n3月9日　分行聘任：孟花为城东支行行长，滕飞为东风路分理处主任。"
    )
    assert "滕飞 中国农业银行九江分行东风路分理处 主任 appointed" in told

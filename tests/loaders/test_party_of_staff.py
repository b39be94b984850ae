"""The party committee of an office's staff: who is elected to it beside its committee of discipline, and what it holds."""

import pytest
from reading import held, read

from cursus.model.statement import EventStatement, Hosting, Issuance


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("机关党委召开党员大会，选举产生新一届机关党委、机关纪委。", "云州市总工会"),
        ("市总工会召开机关党员大会，选举产生新一届机关党委和机关纪委，", "云州市总工会"),
        ("市水利局机关党委召开党员大会，选举产生新一届机关党委、机关纪委。", "云州市水利局"),
        ("市总工会机关党委换届，选举产生机关党委、机关纪委，", "云州市总工会"),
    ],
)
def test_elected_beside_the_committee_of_discipline(told: str, body: str) -> None:
    found = held(f"{told}覃江河当选机关党委书记，滕飞、鄢然当选机关党委委员，阮玲玲当选机关纪委书记。")
    assert {f"覃江河 {body} 机关党委书记 elected", f"鄢然 {body} 机关党委委员 elected"} <= found


@pytest.mark.parametrize(
    ("sentence", "host"),
    [
        ("市总工会机关党委举办党务干部培训班。", "云州市总工会机关党委"),
        ("机关党委举行主题党日活动。", "云州市总工会机关党委"),
        ("市水利局直属机关党委召开党员大会。", "云州市水利局直属机关党委"),
        ("市水利局党委召开党员大会。", "云州市水利局党委"),
    ],
)
def test_it_hosts(sentence: str, host: str) -> None:
    assert [one.organization for one in read(sentence).statements if isinstance(one, Hosting)] == [host]


@pytest.mark.parametrize("meets", ["全体委员（扩大）会议", "全体会议", "全体组成人员会议"])
def test_a_committee_adopts_at_its_meeting(meets: str) -> None:
    found = read(f"市妇女儿童工作委员会{meets}召开，副市长王小明讲话。会议审议通过《发展规划评估报告》。").statements
    assert [one.organizations for one in found if isinstance(one, Issuance)] == [("云州市妇女儿童工作委员会",)]


@pytest.mark.parametrize(
    "visit", ["市长李行沿清江干流开展巡河调研", "市长李大山沿云山国道检查防汛工作", "市长李大山一行沿边境线察看哨所"]
)
def test_who_goes_along_a_river_is_on_a_visit(visit: str) -> None:
    titles = [one.title for one in read(f"{visit}，田大野参加。").statements if isinstance(one, EventStatement)]
    assert titles == [visit]

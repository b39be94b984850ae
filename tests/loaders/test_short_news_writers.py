"""Short news of a city paper that names its writer behind its mark, and a guest received at the head of a delegation."""

from __future__ import annotations

from reading import dated_whole, read_whole

from cursus.model.statement import EventStatement

PAGE = """云州日报
2011年4月8日　星期五　第1版

简讯
　　▲（记者　高扬）4月6日，市妇联召开“双学双比”工作推进会，市妇联主席花木兰讲话。
　　▲（记者　李冬）4月2日，市总工会召开三届二次全委会，市总工会主席江流讲话。

方正明会见俄罗斯萨拉托夫市经贸代表团
　　本报讯（记者　高扬）4月4日，市委副书记、市长方正明在市政府会见了俄罗斯萨拉托夫市副市长伊万·彼得洛夫率领的经贸代表团一行9人。
"""


def test_news_behind_their_writer_have_their_own_day() -> None:
    """The day stands behind the writer's name."""
    assert {
        "2011-04-06 花木兰 云州市妇联 主席",
        "2011-04-02 江流 云州市总工会 主席",
    } <= dated_whole(PAGE)


def test_a_reception_is_called_by_its_headline() -> None:
    """What the guest leads is no company of the host."""
    titles = [one.title for one in read_whole(PAGE).statements if isinstance(one, EventStatement)]
    assert "方正明会见俄罗斯萨拉托夫市经贸代表团" in titles

"""The body of whose own meeting minutes are, by their title: `某市运输公司修配厂全厂职工大会记录`."""

from __future__ import annotations

from ..language.patterns import lazy
from ..places.gazetteer import leading_place
from .anchors import has_owner

_MINUTES = lazy(
    r"(?P<body>[\u3400-\u9fff]{4,26}?[厂院校店队站所社场段矿局])(?:(?:\d{4}|[〇零一二三四五六七八九]{4})年度?)?(?:第[一二三四五六七八九十\d]{1,3}[届次])*"
    r"(?:全[厂院校店队站所社场段矿]|全体)?(?:教?职工|教师|员工|党员|干部|社员|党委|党总支|党支部|支部|厂务|院务|校务|局务|所务|站务|队务|场务|社务|矿务(?!局)|务(?=会)|局长|所长|站长|队长|场长|行政|班子|中层(?:干部)?|党政联席|厂长|院长|校长)*"
    r"(?:代表)?(?:扩大)?(?:办公)?(?:大会|会议|会)(?:第[一二三四五六七八九十\d]{1,3}次会议)?(?:会议)?(?:记录|纪录|纪要)"
)


def minuted_body(title: str) -> str:
    """The works, school, shop or team below another body, with all that its name has; else empty."""
    found = _MINUTES.fullmatch(title.strip()) if "会" in title and title.endswith(("录", "要")) else None
    body = found["body"] if found else ""
    body = body[:-2] if body[-2:-1] == "全" else body  # `某某中学全校大会`
    return body if body and has_owner(body) and len(body) - len(leading_place(body)) > 2 else ""

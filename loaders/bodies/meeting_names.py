"""The body whose staff's or members' meeting, council or Youth League is named by its name."""

from __future__ import annotations

from ..language.body_words import ending_of
from ..language.patterns import lazy
from .institutions import is_institution

_OF_STAFF = lazy(r"(?<=[\u3400-\u9fff]{4})(?:(?:教?职|员)工(?:代表)?大会|[教职]代会)$")
"""The meeting of the staff, behind the institution whose staff it is."""
_COUNCIL = lazy(
    r"(?<=[会社团联])(?:第?[一二三四五六七八九十]{1,3}届)?(?:常务理事会|理事会|主席团|执行委员会|执委会|全委会|(?<!代表大会)(?<!委员会)(?:常务委员会|常委会))$|(?<=公司)(?:董事会|监事会)$"
)
"""The council that sits, behind the body that it is of."""
_OF_MEMBERS = lazy(
    r"(?<=[会社团联协])(?:第?[一二三四五六七八九十]{1,3}[届次])*(?:会员|社员|团员|理事)?(?:代表)?(?:大会|会议)$|(?<=公司)股东(?:代表)?(?:大会|会)$"
)
"""The meeting of the members, behind the body whose members they are."""


_OF_THOSE = lazy(r"(?:(?:教?职|员)工|会员|团员|党员|社员|妇女|股东)(?:代表)?大会|[教职团党]代会")


def is_of_members(name: str) -> bool:
    """Whether a name says no more than who meets, who have no head and speak for none: `职工代表大会`."""
    return _OF_THOSE.fullmatch(name) is not None


def without_council(body: str) -> str:
    """The body whose council or board is named; any other body as it is."""
    council = _COUNCIL.search(body)
    return body[: council.start()] if council and ending_of(body[: council.start()]) is not None else body


def without_meeting(body: str) -> str:
    """The body whose staff's or members' meeting, council or Youth League a title names; any other body as it is."""
    members = _OF_MEMBERS.search(body)
    body = body[: members.start()] if members and ending_of(body[: members.start()]) is not None else body
    body = without_council(_OF_STAFF.sub("", body))
    whose = body.removeprefix("共青团")
    return whose if whose != body and is_institution(whose) else body

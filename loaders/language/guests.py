"""Headlines of guests: `某市政协考察团来我市`, `某某领导到我院调研`, `某市总工会来甬考察`."""

from __future__ import annotations

from .patterns import lazy

_HERE = r"(?:来|到|到访|莅临?|赴|走进|深入|访问|抵达?|考察|参观)[我本](?:[校院厂矿司局会馆社所行站区县市州旗省镇乡]|公司|集团|中心|协会|学会|单位)"
_VISITS = (
    r"(?:(?:开展|进行|实地|专题|友好|对口)?(?:考察|调研|视察|参观|访问|走访|检查|督导|督查|指导|交流|学习|洽谈|慰问|取经|观摩|座谈|调查|推介|招商|采访|采风|演出|讲学"
    r"|授课|投资|疗休养|疗养|休养))"
)
COMES_TO_PLACE = rf"(?<![将未由从往原自归])来(?P<place>(?![我本校院厂矿会馆所行站])[\u3400-\u9fff]{{1,3}}?)(?:[省市县区])?(?={_VISITS})"
"""What stands behind guests who come to the place whose page it is: `来|甬|考察`, `来|某某|学习交流`."""
COMES = f"{_HERE}|{COMES_TO_PLACE}"
"""What stands behind the guests: that they come to the one whose page it is."""
_AT_HOUSE = r"(?:来|到|到访|莅临|赴|走进|深入)(?:公司|学校|医院|集团|学院|总部|[校院厂矿所馆])(?:开展|进行|视察|检查|督导)?(?:调研|考察|检查|指导|视察|慰问|参观|交流|座谈|讲学|授课|访问|督查|作(?:专题)?(?:报告|讲座))"
"""That they come to the house whose page it is, called by its kind: `某某领导到公司调研`."""
GUESTS_COME = lazy(f"{COMES}|{_AT_HOUSE}")

"""Headlines of guests: `某市政协考察团来我市`, `某某领导到我院调研`."""

from __future__ import annotations

from .patterns import lazy

COMES = r"(?:来|到|到访|莅临?|赴|走进|深入|访问|抵达?|考察|参观)[我本](?:[校院厂矿司局会馆社所行站区县市州旗省镇乡]|公司|集团|中心|协会|学会|单位)"
"""What stands behind the guests: that they come to the one whose page it is."""
_AT_HOUSE = r"(?:来|到|到访|莅临|赴|走进|深入)(?:公司|学校|医院|集团|学院|总部|[校院厂矿所馆])(?:开展|进行|视察|检查|督导)?(?:调研|考察|检查|指导|视察|慰问|参观|交流|座谈|讲学|授课|访问|督查|作(?:专题)?(?:报告|讲座))"
"""That they come to the house whose page it is, called by its kind: `某某领导到公司调研`."""
GUESTS_COME = lazy(f"{COMES}|{_AT_HOUSE}")

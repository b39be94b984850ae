"""Hosts told one after the other before the event that they host: `甲举办，乙承办的大赛在丙举行`."""

from __future__ import annotations

from ..language.patterns import lazy

_HOSTS = "(?:主办|承办|协办|举办|组织|指导|支持|协助)"
_HOST = rf"[^，,、。；;：:！？!?\n的]{{2,40}}{_HOSTS}"
_MORE = lazy(rf"[，,、](?:{_HOST}[，,、]){{0,3}}{_HOST}的(?![，,。；;：:！？!?\n])")


def more_hosts_follow(text: str, at: int) -> bool:
    """Whether a verb of hosting that ends at `at` is followed by further hosts, and the event behind them."""
    return text[at : at + 1] in ("，", ",", "、") and _MORE.match(text, at) is not None


_HELPERS = lazy(r"(?<=[\u3400-\u9fff]{2})(?:指导|支持|协助|赞助|冠名|资助|监制)[、，]并?由?")


def behind_helpers(bare: str, start: int, verb: int) -> int:
    """Where the host begins behind those who only helped: `由甲厅指导、|乙会主办`."""
    return max((one.end() for one in _HELPERS.finditer(bare, start, verb)), default=start)


_TEAM = lazy(
    r"[\u4e00-\u9fff]{0,4}(?:(?:检查|督查|督导|调研|考察|视察|巡视|巡察|评估|验收)[组团]|(?:代表|访问|参观|慰问|观摩)团)(?:还|又|也)?"
)
"""Guests who come to look at a body's work and meet there are no body that hosts."""
_CHOSEN = lazy(
    r"(?:新|刚刚?)(?:选出|当选|产生|组成|选举产生|一届)的?(?:[^，。；]{0,8}届)?(?:执行|常务)?(?:委员会|常委会|理事会|主席团|班子)$"
)
"""Those who were just elected, who meet."""
_BEFORE = 10


def hosts_nothing(text: str, start: int, end: int) -> bool:
    """Whether those before a verb of holding are guests, or those who were just elected and now meet."""
    return bool(_TEAM.fullmatch(text, start, end) or _CHOSEN.search(text, max(0, start - _BEFORE), end))

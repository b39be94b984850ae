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

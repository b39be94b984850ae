"""Names of monks, nuns, priests and the like: two characters without a surname before 法师, 道长, 阿訇."""

from __future__ import annotations

import re

from ..language.name_words import is_barred, is_wordy, surname_class
from ..language.patterns import found_in, lazy

HONOURS = r"(?:法师|大和尚|和尚|尼师|上人|喇嘛|活佛|道长|居士|阿訇|伊玛目|神父|牧师|长老)"
_HONOUR = lazy(rf"{HONOURS}(?![范资生会团院堂])")
_BEGINS_HONOUR = frozenset("法大和尼上喇活道居阿伊神牧长")
_NAME = lazy(rf"(?P<name>[\u3400-\u9fff]{{2,4}}?)(?={HONOURS}(?![范资生会团院堂]))")
_NO_NAME = lazy(
    r"[各位名两三几诸众多全该等我本的们和与及某]|[长任席记师员僧教寺院庵观宫堂]$|住持|方丈|大德|当家|监院|首座|青年|年轻|资深|优秀|老一"
)
"""Who is meant is not said: 各位法师, 住持法师."""
_BEHIND = lazy(r"(?:^|(?<=[^\u3400-\u9fff])|(?<=[由和与及请对]))(?=[\u3400-\u9fff]{2})")
_MONK = lazy(
    r"释[\u3400-\u9fff]{2}(?=[、，。；]|等|当选|一行|主持|陪同|出席|讲话|发言|(?:常委|委员|代表|理事)(?!会)|致[辞词]|[和与及]|担任|荣任|[任为](?=[\u3400-\u9fff]{0,4}[长任席员]))"
)
"""The name of a monk or nun in a list, or before an office: the surname of all of them and two characters."""
_BESIDE = lazy(
    r"(?P<name>[\u3400-\u9fff]{2})(?=[、，。；]|等|当选|[和与及]|担任|荣任|[任为](?=[\u3400-\u9fff]{0,4}[长任席员]))"
)


def is_honour(text: str, at: int) -> bool:
    """Whether a word stands at `at` by which a monk or priest is called behind his name."""
    return text[at : at + 1] in _BEGINS_HONOUR and _HONOUR.match(text, at) is not None


def honour_end(text: str, at: int) -> int:
    """Where that word ends; `at` itself where none stands there."""
    found = _HONOUR.match(text, at)
    return found.end() if found else at


def ordained_end(text: str, at: int) -> int:
    """Where the name of somebody ordained that begins at `at` ends; 0 where none begins."""
    if text.startswith("释", at) and (monk := _MONK.match(text, at)) and "佛" in text and _is_monk(text, monk):
        return monk.end()
    found = _NAME.match(text, at)
    if found is None or _NO_NAME.search(found["name"]) or is_barred(found["name"]):
        return 0
    return found.end() if found.end() == at + 2 or text[at] == "释" or surname_class(text, at) else 0


def beside_ordained(text: str, before: int, at: int) -> int:
    """Where two characters end that stand in a list behind somebody ordained whose name ends at `before`; 0 for others."""
    found = _BESIDE.match(text, at) if is_honour(text, before) else None
    if found is None or _NO_NAME.search(found["name"]) or is_barred(found["name"]) or is_wordy(found["name"]):
        return 0
    return found.end()


def ordained_at_clauses(text: str) -> list[tuple[int, int]]:
    """Where such names stand at the beginning of clauses, in lists, and behind 由, 和 and 请."""
    found: list[tuple[int, int]] = []
    for word in found_in(text, _HONOUR):
        for start in (word.start() - 2, word.start() - 3):
            if start >= 0 and _BEHIND.match(text, start) and ordained_end(text, start) == word.start():
                found.append((start, word.start()))
                break
    if "佛" in text or "寺" in text:
        found += [one.span() for one in _MONK.finditer(text) if _is_monk(text, one)]
    return found


def _is_monk(text: str, found: re.Match[str]) -> bool:
    """Whether 释 and two characters begin where a name does and are no word."""
    name = found[0]
    begins = _BEHIND.match(text, found.start()) is not None or text[found.start() - 1] in "长席事任持"
    return begins and not (is_barred(name) or is_wordy(name[:2]) or is_wordy(name[1:]))

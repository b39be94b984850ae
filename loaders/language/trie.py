"""Regular expressions over word lists, fast because words with a common beginning share their way."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

_FEW = 8
"""Of more first characters than so many it is asked first whether one of them stands there: branches are tried in turn."""

_GROUP = 64
"""So many branches have one guard: the fastest of 4 to 128 with the word lists of names, places and bodies."""


def trie_pattern(words: Iterable[str]) -> str:
    """A group without name that matches the longest of `words` at a place."""
    root: dict[str, Any] = {}
    for word in words:
        node = root
        for char in word:
            node = node.setdefault(char, {})
        node[""] = None
    firsts = "".join(re.escape(char) for char in sorted(root) if char)
    guard = f"(?=[{firsts}])" if len(root) > _FEW and "" not in root else ""
    return f"(?:{guard}{_branch(root)})" if guard else _branch(root)


def _branch(node: dict[str, Any]) -> str:
    ends = "" in node
    branches = [re.escape(char) + _branch(child) for char, child in sorted(node.items()) if char]
    if not branches:
        return ""
    singles = [branch for branch in branches if len(branch) == 1]
    longer = [branch for branch in branches if len(branch) > 1]
    if len(singles) > 1:
        longer.append("[" + "".join(singles) + "]")
    else:
        longer += singles
    longer = _in_groups(longer) if len(longer) > 2 * _GROUP else longer
    body = longer[0] if len(longer) == 1 and not ends else "(?:" + "|".join(longer) + ")"
    return body + "?" if ends else body


def _in_groups(branches: list[str]) -> list[str]:
    """Branches with a common guard for every few of them, so that most are passed over together."""
    words = sorted(branch for branch in branches if branch[0] not in "[\\")
    groups = [words[at : at + _GROUP] for at in range(0, len(words), _GROUP)]
    guarded = [f"(?=[{group[0][0]}-{group[-1][0]}])(?:{'|'.join(group)})" for group in groups]
    return guarded + [branch for branch in branches if branch[0] in "[\\"]

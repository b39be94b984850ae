"""Names of the parties beside the ruling one."""

from __future__ import annotations

import re

_NAMES = {
    "民革": r"(?:中国)?国民党革命委员会",
    "民盟": r"(?:中国)?民主同盟",
    "民建": r"(?:中国)?民主建国会",
    "民进": r"(?:中国)?民主促进会",
    "农工党": r"(?:中国)?农工民主党|农工(?:党|(?=[省市区县州]委))",
    "致公党": r"(?:中国)?致公(?:党|(?=[省市区县州]委))",
    "九三学社": r"九三(?:学社|(?=[省市区县州]委))",
    "台盟": r"台湾民主自治同盟",
}
"""The usual name of each party, with what it is called besides."""
PARTIES = "|".join(f"{short}|{other}" for short, other in _NAMES.items())
"""The parties as their own papers and papers of others name them."""
_FIRST = re.compile("|".join(f"(?P<{short}>{short}|{other})" for short, other in _NAMES.items()))


def usual_party(words: str) -> str:
    """The usual name of the party that words begin with: 农工党 for 中国农工民主党某市委; empty for words of none."""
    found = _FIRST.match(words)
    return found.lastgroup or "" if found else ""


def any_name(party: str) -> str:
    """What finds a party by any of its names, as a pattern."""
    return f"{party}|{_NAMES[party]}"

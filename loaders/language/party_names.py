"""Names of the parties beside the ruling one."""

from __future__ import annotations

from .patterns import lazy

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
_FIRST = lazy("|".join(f"(?P<{short}>{short}|{other})" for short, other in _NAMES.items()))


def usual_party(words: str) -> str:
    """The usual name of the party that words begin with: 农工党 for 中国农工民主党某市委; empty for words of none."""
    found = _FIRST.match(words)
    return found.lastgroup or "" if found else ""


_MARK = lazy(
    r"[（(](?:[男女兼]|[\u3400-\u9fff]{1,6}族|\d{2,3}岁|[，、,　 ])*(?P<party>"
    + PARTIES
    + r")(?:党员|社员|盟员|会员|成员)?(?=[）)，、,])"
)


def is_mark(text: str, end: int) -> bool:
    """Whether a party that ends here only stands in brackets behind somebody who is in it: `甲（女，民盟）`."""
    low = text.rfind("（", max(0, end - 20), end)
    found = _MARK.match(text, low) if low > 0 and text[low - 1] not in "，。；、\n" else None
    return found is not None and found.start("party") < end <= found.end()


_BEHIND = r"(?=[省市区县州](?:直(?:属|机关)?)?(?:委(?![托派任])|工委|总支|支部|支社|筹委)"
SHORT_SEAT = (
    rf"盟(?<![同联台民各]盟){_BEHIND}|中央)|社(?<![学会公报作信联分总旅行讯华销志诗书版商校村]社){_BEHIND}|中央)"
    rf"|会(?<!(?![由和及赴为对受])[\u3400-\u9fff]会){_BEHIND}|中央)|党(?<!(?![由和及赴为对受])[\u3400-\u9fff]党){_BEHIND})"
)
"""Where a committee is called by such a word: 盟市委, 社中央, at the beginning of a clause 会市委."""
BRANCHES = ("支部", "总支", "总支部", "支社")
"""What the branches of these parties are called."""


def is_branch(words: str) -> bool:
    """Whether words name a branch of such a party: 民盟某市一中支部."""
    return words.endswith(BRANCHES) and usual_party(words) != ""


def any_name(party: str) -> str:
    """What finds a party by any of its names, as a pattern."""
    return f"{party}|{_NAMES[party]}"

"""How somebody comes to an office once more or stays in it, between the name and the verb: `甲复任院长`, `乙再次当选`."""

ONCE_MORE = (
    r"(?:又(?=任|当选|[出担]任)|再度?(?=任|当选|[出担]任)|重新(?=[担出]?任|当选)|(?<![光克兴恢])复(?=任|当选|[出担]任)"
    r"|[专续](?=任)|[调返]?回(?=任[^务何教职期用意命])|重(?=任[\u3400-\u9fff\ue000-\ue0ff]{0,8}(?:[长席任记\ue000-\ue0ff])))"
)

"""What workers, shop assistants and craftsmen are called before their names: `纸业工人甲`, `药店店员乙`, `木匠丙`."""

TRADES = (
    r"工人|女工|青工|店员|教员|学徒|司机|船员|裁缝|邮差|车夫|挑夫|佃户|长工|[舵搬技炉雇帮矿船]工(?!人)|搬运工"
    r"|[木石铁铜皮漆篾瓦银锡]匠|泥瓦匠"
)
WORKER = rf"(?:老?[\u3400-\u9fff]{{0,4}}?(?:{TRADES}))"

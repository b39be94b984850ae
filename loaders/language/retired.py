"""How those are known who leave an office for their age or otherwise, before their names."""

RETIRED = r"(?:(?:因?(?:年满|到龄|即将|已经?|达到|超过|届龄)*(?:法定)?(?:退休|离休|退居二线|调离|调出|离职|离任|辞职)(?:年龄|条件)?|到龄)的)?"
"""`免去年满退休的|甲的某职务`."""

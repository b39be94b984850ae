"""Clean text → dated entries: chronicles, news, reports, notices, histories."""

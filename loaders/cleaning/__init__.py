"""Raw text → clean text whose every character knows its place in the raw text."""

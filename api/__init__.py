"""Questions over HTTP, and the answers that every interface shares (`answers`, which needs no web framework)."""

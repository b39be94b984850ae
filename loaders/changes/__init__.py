"""Who holds, comes to and leaves posts: sentences, lists and tables of elections and appointments."""

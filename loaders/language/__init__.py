"""Words and characters of the language, and the small tools that find them: what every other part of the loaders stands on."""

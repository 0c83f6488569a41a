"""Words and numbers: one dress for all text, tokens, concepts, durations and amounts."""

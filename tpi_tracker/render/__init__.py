"""How it looks: chart figures, paper, the palette of tokens."""

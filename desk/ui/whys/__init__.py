"""Everything on the screen answers why: what was asked about, the one table of answers, and the card that tells and copies them."""

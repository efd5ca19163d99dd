"""A desk's database as a whole: made, checked, backed up and put back, on either engine."""

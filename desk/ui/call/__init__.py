"""The call bar, its state and what watches over a call."""

"""The trade itself: opening time, promises, charges, seats and numbers, as pure functions over values."""

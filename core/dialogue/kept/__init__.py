"""What is kept of people: for how long, its consent, erased, exported, shared with others."""

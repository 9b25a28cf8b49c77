"""Who a message is about, of which sex and how old, and who is only mentioned in it."""

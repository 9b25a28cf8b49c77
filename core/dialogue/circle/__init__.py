"""Relatives in conversation: inviting and joining, what each may, their letters; one's channels."""

"""The rooms of a transaction: one for each kind of row that is kept."""

"""How a phrase stands in its sentence: where clauses end, denial, doubt, what is taken back."""

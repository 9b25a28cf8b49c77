"""Words to values: what one typed message says, with the span each value came from."""

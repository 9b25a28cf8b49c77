"""What is known, in cited rows."""

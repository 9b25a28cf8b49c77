"""Hearing typed words out: what they mean, fill, leave in doubt, or do not say; then going on."""

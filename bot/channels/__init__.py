"""The ways in and out: one folder per platform, strangers to one another."""

"""Whom something is said of, where one account keeps several people."""

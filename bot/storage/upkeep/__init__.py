"""What keeps a database in order: looked at, copied, moved, sealed anew, opened for its owner."""

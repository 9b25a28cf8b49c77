"""What SQLite needs besides: statements in the loop's own thread, and files overwritten."""

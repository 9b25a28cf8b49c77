"""What each command does, one file for those that go together."""

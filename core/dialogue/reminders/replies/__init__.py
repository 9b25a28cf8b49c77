"""What people say to a reminder: taken, later, skipped; before it rang, or long after."""

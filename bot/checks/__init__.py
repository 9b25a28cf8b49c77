"""What can be looked over without asking a platform, one room for each thing looked at."""

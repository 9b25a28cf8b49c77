"""What a message wants done: wishes by table, and put together from parts no table has."""

"""LINE: its webhook in, its Messaging API out, its shapes between."""

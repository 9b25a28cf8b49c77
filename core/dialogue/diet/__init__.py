"""What is eaten and taken, set against the plan; how much may be said of it; the doctor's page."""

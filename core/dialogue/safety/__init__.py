"""What is heard before everything else: danger to life, and a death in the family."""

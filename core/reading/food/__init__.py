"""What was eaten and what is taken: servings, supplements, a tablet of one's own."""

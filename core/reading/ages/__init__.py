"""Numbers that say how old somebody is: ages, birth years, zodiac animals."""

"""What lets versions in two languages be compared, one module a language."""

"""The archive's texts to take along; each module writes one kind of file, piece by piece."""

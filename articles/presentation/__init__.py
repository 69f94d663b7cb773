"""What the templates are given: rows as frozen values, put into words and ready to show."""

"""What answers to an address: form -> query -> template; by subject."""

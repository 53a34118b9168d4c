"""What a user can do: one function is one transaction and returns one ``Changes``."""

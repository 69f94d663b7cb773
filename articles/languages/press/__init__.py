"""How the press writes its interviews: one module a language, each with one ``PRESS``."""

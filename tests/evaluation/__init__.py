"""How well the parts do their work, in figures (``make evaluate``)."""

"""Example inputs of every model, by name; all people are invented."""

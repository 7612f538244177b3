"""From what a party's colleague types to values of the model, or errors with their field."""

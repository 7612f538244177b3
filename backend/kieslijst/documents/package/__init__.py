"""All papers of a list in one ZIP: which there are, what they are called, who makes them and how far that is."""

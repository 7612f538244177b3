"""What somebody typed on a form and did not save: kept apart for that person, and never part of the real data."""

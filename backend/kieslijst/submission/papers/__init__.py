"""From a snapshot to what papers and files are made of (pure): H 1, H 9, EML 210, and the whole package."""

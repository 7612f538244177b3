"""A-04: the administrator's own words for texts of the interface, over those that are shipped.

The key of a text is the Dutch sentence in the code; each language may say it in other words with the same values.
Rules of the law and texts on paper are not here: they do not come from the catalogues.
"""

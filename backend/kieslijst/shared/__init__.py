"""Words that every slice speaks: people's names, addresses, places, who acts, what time it is, what went wrong.

Knows no database and no web framework, and nothing of the slices.
"""

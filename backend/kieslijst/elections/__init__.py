"""Elections: the catalogue, districts, dates, seats and the 110a file that defines one (Kieswet E, F; EML_NL 110a).

The work of the committee that holds the election. Owns the election rows, its region tree and the appellations
that were registered for it.
"""

"""What a database knows of the installation that it belongs to: its keys, and whether it is a demonstration.

Owned by nobody's task in the Act: it keeps a wrong key file or a demo account out of a real database.
"""

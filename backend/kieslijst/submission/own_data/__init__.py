"""A group's own data: everything as files to take along, and wiping what the law lets go.

Who holds a nomination (a committee that received its lists) says so through `holds`; what is held stays.
"""

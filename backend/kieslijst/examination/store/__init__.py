"""The only readers and writers of the examination's tables."""

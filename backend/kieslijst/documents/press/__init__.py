"""From a filled model to the bytes of its PDF: typesetting, forms that are set once for many people, bound files."""

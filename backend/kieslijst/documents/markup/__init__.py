"""A model as HTML: its template with its words, in letters that can be printed. What PDF and ODT are made from."""

"""The only reader and writer of the identity tables, a module for each noun."""

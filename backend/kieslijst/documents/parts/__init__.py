"""Sections that several models have in common, from inputs to what a template shows."""

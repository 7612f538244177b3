"""The record of who did what: append-only, hash-chained, one chain per dossier, heads gathered in an anchor.

Everybody's work: each change of a nomination, a committee or an account writes one event in the same transaction
as the change itself. A dossier has a chain of its own, so that writers do not queue on each other.
"""

"""What users do with a nomination, one function per intent, each one transaction with its audit event.

All take the actor, the moment `at` (aware, UTC) and raise `NotFound` for what is not the actor's own.
"""

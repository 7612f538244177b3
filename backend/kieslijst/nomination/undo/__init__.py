"""Undo: every act is an event with an inverse, which is an event in the same chain again.

An event that can be undone has an entry in `undo.registry`: what it touched, and the function that takes it back from
what the event itself holds. An event is refused only when a later one that still stands touched the same thing.
"""

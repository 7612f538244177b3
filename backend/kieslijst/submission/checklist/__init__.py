"""The print checklist of a version: its papers one by one, what became of each, and which a change made void."""

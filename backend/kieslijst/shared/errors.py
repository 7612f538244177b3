"""The small tree of things that can go wrong in a way a user can understand.

Each carries a message that says what was expected, what came and what to do. `web` turns them into
pages and `cli` into one line; anything else that is raised is a bug.
"""


class KieslijstError(Exception):
    """Base of all expected errors; `str(error)` may be shown to a user."""


class NotFound(KieslijstError):
    """The thing does not exist, or not for this actor (someone else's is not found)."""


class Conflict(KieslijstError):
    """Somebody else changed the same thing meanwhile."""


class Refused(KieslijstError):
    """The act is not allowed in the present state (for example after closing)."""


class Unreadable(KieslijstError):
    """Input from outside (a file, a code) is not what it should be."""


class NotReady(KieslijstError):
    """A service that this act needs does not answer; trying again may help."""

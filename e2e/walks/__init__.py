"""Walks past every page in every state, in the order in which one makes the next possible.

`OF` says which walk looks at which page; a test holds it against the routes of the application, and each walk holds
itself to it.
"""

from typing import Final

_N: Final = "/party/{nomination_id:uuid}"
_LIST: Final = f"{_N}/lists/{{list_id:uuid}}"
_PERSON: Final = f"{_N}/people/{{person_id:uuid}}"
_CSB: Final = "/csb/{code:str}"
_SUBMISSION: Final = f"{_CSB}/submissions/{{submission_id:uuid}}"
_DECISIONS: Final = f"{_CSB}/decisions"

OF: Final[dict[str, frozenset[str]]] = {
    "public": frozenset(
        {
            *("/", "/accessibility", "/privacy", "/status", "/verify", "/login", "/login/factor"),
            *("/admin/accounts", "/admin/accounts/new", "/admin/accounts/{account_id:uuid}"),
            *("/admin/texts", "/admin/texts/{digest:str}"),
            *("/admin/elections", "/admin/organisations", "/invitation/{token:str}", "/account", "/account/password"),
        }
    ),
    "beginning": frozenset(
        {
            *("/party", "/party/new"),
            *(f"{_N}/{part}" for part in ("details", "submitter", "import", "people/new")),
            *(_PERSON, f"{_N}/import/{{batch_id:uuid}}"),
        }
    ),
    "ready": frozenset(
        {
            *(f"{_N}/{part}" for part in ("tasks", "people", "readiness", "readiness/examination", "documents")),
            *(
                f"{_N}/{part}"
                for part in ("documents/progress", "hand-in", "compare", "copy", "data", "export", "team")
            ),
            *(f"{_N}/{part}" for part in ("history", "history/{number:int}/lists", "preview")),
            f"{_PERSON}/withdrawal",
        }
    ),
    "districts": frozenset(
        {
            *(_LIST, f"{_LIST}/copies", f"{_LIST}/districts", f"{_LIST}/spread"),
            *(f"{_N}/lists", f"{_N}/lists/compare", f"{_N}/lists/places", f"{_N}/people/duplicates"),
            *(f"{_N}/lists/heads/new", f"{_N}/lists/heads/{{head_id:uuid}}"),
        }
    ),
    "committee": frozenset(
        {
            *("/csb", _CSB, f"{_CSB}/submissions", _SUBMISSION, f"{_SUBMISSION}/omissions", f"{_CSB}/audit"),
            *(_DECISIONS, f"{_DECISIONS}/{{submission_id:uuid}}", f"{_CSB}/settings"),
            f"{_DECISIONS}/{{submission_id:uuid}}/{{kind:str}}/{{target_id:uuid}}",
            *(f"{_CSB}/numbering", f"{_CSB}/numbering/close", f"{_CSB}/publication"),
            f"{_CSB}/publication/{{file_id:uuid}}/check",
        }
    ),
}
"""By walk, the routes that it must have opened and looked at."""

NOT_WALKED: Final = {
    f"{_N}/history/lists": "leads on to the lists of a moment, or back to the history with words",
    "/dev/components": "samples for builders, the same form twice beside each other, with errors and without",
}
"""Pages that no walk opens, each with the reason."""

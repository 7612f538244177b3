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

CHANGES: Final[dict[str, frozenset[str]]] = {
    "public": frozenset({"_layout/session session", "_layout/session session-over"}),
    "beginning": frozenset(
        {
            *(
                "_layout/status_line region=status, about",
                "_layout/bar region=sections",
                "_components/draft_button draft",
                "_components/looking look-button",
            ),
            *("_components/presence presence", "_components/presence news", "nomination/bring_in count=field-cells"),
            *(f"nomination/details {each}" for each in ("look=follows left", "region=follows", "region=left")),
            *(f"nomination/person {each}" for each in ("look=advice", "look=address advice")),
            *("nomination/person region=advice", "nomination/person region=address"),
            "nomination/person region=initials, look=initials advice",
            *("nomination/person open-abroad=field-country", "nomination/details say", "nomination/details say 2"),
            *("_components/panels say", "nomination/_person_advice say"),
            *(f"nomination/submitter {each}" for each in ("look", "look=advice", "region", "region=advice")),
        }
    ),
    "ready": frozenset(
        {
            *("_components/countdown countdown", "_components/countdown left", "_layout/status_line copy=take"),
            *("submission/_papers_state poll", "submission/documents each-tick"),
        }
    ),
    "districts": frozenset(
        {
            *("_layout/base region=above", "_layout/status_line swap", "_layout/status_line region=undo"),
            *(f"nomination/list_editor {each}" for each in ("#moves, swap", "#rows", "region=rows", "swap")),
            *("nomination/list_editor swap=rows", "nomination/list_editor swap=rows 2", "nomination/list_editor say"),
            *("nomination/compare_lists swap", "nomination/compare_lists region=differences"),
            *(f"nomination/shared_head {each}" for each in ("#moves, swap", "#rows", "region=rows")),
            *("nomination/copy_list districts, copy", "nomination/copy_list #makes", "nomination/districts districts"),
            *(f"_components/bulk_bar {each}" for each in ("bulk", "chosen", "choose-all")),
            "_components/district_map district",
        }
    ),
    "committee": frozenset(),
}
"""By walk, the places of the templates (`e2e.inspection.places`) that must have done something without a load."""

NO_CHANGE: Final = {
    "_components/draft_band discard": "a form that loads the page; `e2e/test_slow_line.py`",
    "_layout/session session-words": "what the server says of the end; `e2e/test_session.py`",
    "_components/panels #error-summary": "its links move the focus; the probe `page` follows each on every page",
    "_components/presence again": "a link that loads the page",
    "_components/status poll": "the sample of builders; the papers have their own",
    "examination/hand_in print": "opens the window of the browser for printing",
    "nomination/list_editor chosen": "words for the script",
    "nomination/prepare #rows": "no script of this page looks for it",
    "nomination/preview submit": "loads the page of another district",
    "nomination/source #rows": "no script of this page looks for it",
}
"""Places where nothing changes in a page that stays, each with the reason."""

NOT_WALKED: Final = {
    f"{_N}/history/lists": "leads on to the lists of a moment, or back to the history with words",
    "/dev/components": "samples for builders, the same form twice beside each other, with errors and without",
}
"""Pages that no walk opens, each with the reason."""

"""Asking for draft papers, and taking them."""

from datetime import datetime
from uuid import UUID

from kieslijst.documents.words.inputs import Language
from kieslijst.documents.words.languages import require_language
from kieslijst.elections import queries as elections
from kieslijst.identity import queries as identity
from kieslijst.jobs.defer import defer
from kieslijst.nomination.dossier import opened
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import Refused
from kieslijst.submission.draft_papers import store
from kieslijst.submission.papers.printed import printed_election
from kieslijst.submission.snapshot import snapshot_of
from kieslijst.web.i18n import mark

MAKE_DRAFT_PAPERS = "submission.make_draft_papers"


async def ask_for_draft(
    actor: Actor, nomination_id: UUID, *, draft_id: UUID, at: datetime, language: Language = Language.NL
) -> None:
    """Have papers made of what the nomination says now, errors and all, in the place of an older draft.

    Raises `Refused` while there is no list, and for a language that the papers of this election may not have.
    """
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        election = await elections.election(dossier.nomination.election_id)
        group = await identity.organisation(dossier.nomination.organisation_id)
        require_language(printed_election(election), language)
        snapshot = snapshot_of(dossier.nomination, election, group_name=group.name, language=language.value)
        if not snapshot.lists:
            raise Refused(mark("Er is nog geen lijst om te printen. Maak eerst een lijst bij Lijsten."))
        await store.begin(draft_id, snapshot, at=at, by=actor.name)
        await defer(MAKE_DRAFT_PAPERS, draft_id=str(draft_id))
        await dossier.record("draft_papers_made", ("nomination", nomination_id))


async def record_draft_download(actor: Actor, nomination_id: UUID, *, name: str, at: datetime) -> None:
    """Keep who took which file of a draft, before it is given."""
    async with opened(actor, nomination_id, at=at) as dossier:
        await dossier.record("draft_papers_downloaded", ("nomination", nomination_id), after={"file": name})

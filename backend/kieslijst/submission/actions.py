"""Making a final version: freeze a snapshot, give it a code, have its papers made."""

from datetime import datetime
from uuid import UUID

from kieslijst.documents.words.inputs import Language
from kieslijst.documents.words.languages import require_language
from kieslijst.elections import queries as elections
from kieslijst.jobs.defer import defer
from kieslijst.nomination.dossier import opened
from kieslijst.nomination.importing import actions as imports
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import Refused
from kieslijst.submission import store
from kieslijst.submission.canonical import hash_of
from kieslijst.submission.checklist import actions as checklist
from kieslijst.submission.draft_papers import store as drafts
from kieslijst.submission.findings import errors_among, findings_of
from kieslijst.submission.freezing import Randomness, keep
from kieslijst.submission.model import FrozenSnapshot, Snapshot
from kieslijst.submission.papers.printed import printed_election
from kieslijst.submission.queries import snapshot_now

MAKE_PAPERS = "submission.make_papers"


async def freeze(
    actor: Actor, nomination_id: UUID, *, at: datetime, randomness: Randomness, language: Language = Language.NL
) -> FrozenSnapshot:
    """Make the final version of what the nomination says now, and have its papers made in `language`.

    While nothing changed since the newest version, that version is given again. Raises `Refused` while the law has
    findings that lock the papers, and for a language that the papers of this election may not have.
    """
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        election = await elections.election(dossier.nomination.election_id)
        require_language(printed_election(election), language)
        snapshot = await snapshot_now(dossier.nomination, election, language=language.value)
        _refuse_errors(snapshot)
        newest = await store.newest(nomination_id)
        if newest is not None and newest.hash == hash_of(snapshot):
            return newest
        version = newest.version + 1 if newest else 1
        frozen = await keep(snapshot, randomness, by=dossier.actor.name, at=dossier.at, version=version)
        await imports.clear_away(nomination_id)
        await drafts.delete_of(nomination_id)
        await checklist.begin(newest, frozen)
        await defer(MAKE_PAPERS, snapshot_id=str(frozen.id))
        after = {"version": frozen.version, "code": frozen.code, "hash": frozen.hash.hex()}
        await dossier.record("version_made", ("snapshot", frozen.id), after=after)
    return frozen


def _refuse_errors(snapshot: Snapshot) -> None:
    errors = errors_among(findings_of(snapshot))
    if errors:
        raise Refused(f"Los eerst {len(errors)} punten op bij Controle. Daarna kunt u de papieren maken.")

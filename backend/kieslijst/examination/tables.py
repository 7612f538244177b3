"""Piccolo tables of the examination. Received data is written once; what people decide has rows of its own."""

from piccolo.columns import UUID, Boolean, ForeignKey, Integer, LazyTableReference, SmallInt, Text, Timestamptz, Varchar
from piccolo.columns.base import OnDelete
from piccolo.constraints import Unique
from piccolo.table import Table

from kieslijst.database import DB


class ExaminationRow(Table, db=DB, tablename="examination"):
    """The committee's dossier of one election; every change locks this row first."""

    id = UUID(primary_key=True)
    election: ForeignKey[Table] = ForeignKey(
        LazyTableReference(table_class_name="ElectionRow", app_name="elections"),
        on_delete=OnDelete.restrict,
        unique=True,
    )
    origin = Varchar(length=20)
    closed_at = Timestamptz(null=True, default=None)
    closed_by = Text()


class ContestRow(Table, db=DB, tablename="received_contest"):
    """An electoral district with lists; the head of the file is there when the lists were imported."""

    id = UUID(primary_key=True)
    examination: ForeignKey[ExaminationRow] = ForeignKey(ExaminationRow, on_delete=OnDelete.cascade)
    contest_id = Varchar(length=10)
    name = Text()
    place = Integer()
    profile = Varchar(length=10)
    authority_code = Varchar(length=10, null=True, default=None)
    authority_name = Text()
    created_by_code = Varchar(length=10, null=True, default=None)
    created_by_name = Text()
    election_name = Text()

    received_contest_one_per_district = Unique(["examination", "contest_id"])


class SubmissionRow(Table, db=DB, tablename="received_submission"):
    """The lists of one group; code and snapshot are NULL for lists that were decided elsewhere."""

    id = UUID(primary_key=True)
    examination: ForeignKey[ExaminationRow] = ForeignKey(ExaminationRow, on_delete=OnDelete.cascade)
    place = Integer()
    group_name = Text()
    kind = Varchar(length=20, null=True, default=None)
    appellation = Text()
    seats_before = SmallInt(null=True, default=None)
    code = Varchar(length=6, null=True, default=None)
    snapshot_id = UUID(null=True, default=None)
    nomination_id = UUID(null=True, default=None)
    version = Integer(null=True, default=None)
    newest_version = Integer(null=True, default=None)
    received_at = Timestamptz(null=True, default=None)
    received_by = Text()
    previous_known = Boolean()
    previous_votes = Integer(null=True, default=None)
    drawn_place = SmallInt(null=True, default=None)
    number = SmallInt(null=True, default=None)
    number_reason = Text()
    revision = Integer()

    received_submission_one_place = Unique(["examination", "place"])
    received_submission_one_receipt = Unique(["examination", "snapshot_id"])
    received_submission_one_number = Unique(["examination", "number"])


class ListRow(Table, db=DB, tablename="received_list"):
    """A list; the columns from `list_type` on hold what an imported file said of it."""

    id = UUID(primary_key=True)
    submission: ForeignKey[SubmissionRow] = ForeignKey(SubmissionRow, on_delete=OnDelete.cascade)
    place = Integer()
    publish_gender = Boolean()
    language = Varchar(length=10, null=True, default=None)
    list_type = Varchar(length=40, null=True, default=None)
    belongs_to_set = Integer(null=True, default=None)
    combination = Varchar(length=20, null=True, default=None)
    appellation = Text()

    received_list_one_place = Unique(["submission", "place"])


class ListDistrictRow(Table, db=DB, tablename="received_list_district"):
    """A list in a district: what is declared valid or not."""

    id = UUID(primary_key=True)
    received_list: ForeignKey[ListRow] = ForeignKey(ListRow, on_delete=OnDelete.cascade)
    contest: ForeignKey[ContestRow] = ForeignKey(ContestRow, on_delete=OnDelete.cascade, index=True)

    received_list_district_once = Unique(["received_list", "contest"])


class CandidateRow(Table, db=DB, tablename="received_candidate"):
    """A candidate with the fields that are public; NULL country means that an address named none."""

    id = UUID(primary_key=True)
    received_list: ForeignKey[ListRow] = ForeignKey(ListRow, on_delete=OnDelete.cascade)
    place = SmallInt()
    initials = Text()
    first_name = Text()
    prefix = Text()
    last_name = Text()
    gender = Varchar(length=10, null=True, default=None)
    residence = Text()
    country = Varchar(length=2)
    person_id = UUID(null=True, default=None)
    number = SmallInt(null=True, default=None)

    received_candidate_one_place = Unique(["received_list", "place"])
    received_candidate_one_number = Unique(["received_list", "number"])


class OmissionRow(Table, db=DB, tablename="omission"):
    """An omission, as recorded and as settled; what was taken back lives on in the audit record alone."""

    id = UUID(primary_key=True)
    submission: ForeignKey[SubmissionRow] = ForeignKey(SubmissionRow, on_delete=OnDelete.cascade, index=True)
    scope = Varchar(length=20)
    subject_id = UUID()
    label = Text()
    rule = Varchar(length=100)
    article = Text()
    text = Text()
    state = Varchar(length=20)
    recorded_by = Text()
    recorded_at = Timestamptz()
    settled_by = Text()
    settled_at = Timestamptz(null=True, default=None)
    revision = Integer()


class RulingRow(Table, db=DB, tablename="ruling"):
    """The decision that stands on one target; earlier ones are in the audit record."""

    id = UUID(primary_key=True)
    examination: ForeignKey[ExaminationRow] = ForeignKey(ExaminationRow, on_delete=OnDelete.cascade, index=True)
    kind = Varchar(length=20)
    target_id = UUID()
    stands = Boolean()
    reason = Text()
    article = Text()
    ruled_by = Text()
    ruled_at = Timestamptz()
    revision = Integer()

    ruling_one_per_target = Unique(["kind", "target_id"])

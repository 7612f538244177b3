from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.columns.column_types import Boolean
from piccolo.columns.indexes import IndexMethod
from piccolo.constraints import Unique

ID = "2026-11-22T07:34:36:737989"
VERSION = "1.38.0"
DESCRIPTION = ""


async def forwards():
    manager = MigrationManager(
        migration_id=ID, app_name="nomination", description=DESCRIPTION
    )

    manager.add_column(
        table_class_name="NominationRow",
        tablename="nomination",
        column_name="is_practice",
        db_column_name="is_practice",
        column_class_name="Boolean",
        column_class=Boolean,
        params={
            "default": False,
            "null": False,
            "primary_key": False,
            "unique": False,
            "index": False,
            "index_method": IndexMethod.btree,
            "choices": None,
            "db_column_name": None,
            "secret": False,
        },
        schema=None,
    )

    manager.drop_constraint(
        table_class_name="NominationRow",
        tablename="nomination",
        constraint_name="nomination_once_per_election",
        schema=None,
    )

    manager.add_constraint(
        table_class_name="NominationRow",
        tablename="nomination",
        constraint_name="nomination_once_real_and_once_practice",
        constraint_class=Unique,
        params={
            "columns": ["organisation_id", "election_id", "is_practice"],
            "nulls_distinct": True,
        },
        schema=None,
    )

    return manager

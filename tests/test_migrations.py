"""All slices' migrations together."""

from collections import Counter
from pathlib import Path

import asyncpg
import pytest
from piccolo.apps.migrations.commands.new import AutoMigrationManager
from piccolo.conf.apps import Finder

from kieslijst.migrations import migrate
from piccolo_conf import APP_REGISTRY

pytestmark = pytest.mark.anyio


async def test_a_second_run_changes_nothing(db: str) -> None:
    connection = await asyncpg.connect(db)
    before = await connection.fetch("SELECT name, app_name FROM migration ORDER BY id")
    await migrate()
    assert await connection.fetch("SELECT name, app_name FROM migration ORDER BY id") == before
    await connection.close()


def test_no_two_migrations_have_the_same_file_name() -> None:
    """Piccolo imports them by bare name: the second of two would silently be the first again."""
    folders = [Path(config.migrations_folder_path) for config in APP_REGISTRY.app_configs.values()]
    names = Counter(path.name for folder in folders for path in folder.glob("*.py") if path.name != "__init__.py")
    assert names.total() > 1
    assert [name for name, times in names.items() if times > 1] == []


async def test_models_and_migrations_agree(db: str) -> None:  # noqa: ARG001 - it needs a migrated database
    for name in Finder().get_sorted_app_names():
        config = Finder().get_app_config(app_name=name)
        kinds = await AutoMigrationManager().get_alter_statements(app_config=config)
        assert [statement for kind in kinds for statement in kind.statements] == [], name

"""Piccolo's entrance: the engine, and the slices that have tables, in the order of their foreign keys."""

from piccolo.conf.apps import AppRegistry

from kieslijst.database import DB

__all__ = ["APP_REGISTRY", "DB"]

APP_REGISTRY = AppRegistry(
    apps=[
        "kieslijst.installation.piccolo_app",
        "kieslijst.jobs.piccolo_app",
        "kieslijst.audit.piccolo_app",
        "kieslijst.identity.piccolo_app",
        "kieslijst.texts.piccolo_app",
        "kieslijst.elections.piccolo_app",
        "kieslijst.nomination.piccolo_app",
        "kieslijst.submission.piccolo_app",
        "kieslijst.examination.piccolo_app",
        "kieslijst.publication.piccolo_app",
    ]
)

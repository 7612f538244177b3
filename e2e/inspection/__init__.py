"""What every page must be, whoever looks at it: rules of WCAG 2.2 AA and of `ux.md` g.2, gathered over a walk."""

from e2e.inspection.inspector import KEY, SILENT, Inspector

__all__ = ["KEY", "SILENT", "Inspector"]

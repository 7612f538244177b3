"""Submission: check a nomination, freeze a snapshot of it, and make its papers (Kieswet H 1, R 1).

The snapshot is the hinge: the check, the papers, the EML 210 and the examination by the committee all derive from the
same immutable value, so they cannot disagree. Owns the snapshots, their codes and the packages.
"""

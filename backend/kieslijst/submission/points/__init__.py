"""The points of the readiness page: who can solve them and where, what comes next, what somebody said is right."""

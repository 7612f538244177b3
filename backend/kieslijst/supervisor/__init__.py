"""The service as processes: watch, supervisor, PostgreSQL, web server with its workers, jobs process.

The watch loads the application once and forks the supervisor, again when that is killed; the supervisor forks the
server and the jobs process and starts again what ends. So a process that was killed is back without loading anything.
Nothing outlives the watch: the kernel tells each child when the process that started it has ended, the workers read a
pipe that the supervisor holds, and whatever still slipped through is ended at the next start.

For other modules: `visit.in_database` runs a command's work on the database, whoever started it.
"""

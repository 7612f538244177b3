"""The service as processes: a watch, the supervisor, PostgreSQL, the web server with its workers, the jobs process.

The watch (`kieslijst demo`, `kieslijst serve`) does nothing but start the supervisor again when that is killed. The
supervisor starts the rest and starts again what ends. Nothing outlives the watch: the kernel tells each child when the
process that started it has ended, the workers read a pipe that the supervisor holds, and whatever still slipped
through is ended at the next start.
"""

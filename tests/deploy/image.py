"""The image, built from the Dockerfile by podman and run as compose.yaml runs it: `make image`.

As root on Debian: apt install podman runc catatonit mmdebstrap. Where no registry answers, a
clean Debian of the same release takes the base's name, so that the Dockerfile is built unchanged.
"""

from __future__ import annotations

import json
import re
import secrets
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from tests.house.tracked import ROOT

DEPLOY = ROOT / "deploy"
PATIENCE = 60  # seconds until the health check must be content
BUNDLE = Path("/etc/ssl/certs/ca-certificates.crt")
AS_PYTHON_DOES = ["--change=ENV PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"]
MODEST = [  # without systemd, and within what a container that holds us may be allowed
    *("--network=host", "--health-interval=disable"),
    *("--ulimit=nofile=1024:1024", "--ulimit=nproc=4096:4096"),
]
SAID = "我媽68歲，很少曬太陽，沒吃抗凝血藥\n"
KEPT = "/data/guben.sqlite3"
BACKUP = "guben-20261121.sqlite3"  # as the README calls it


@dataclass(frozen=True, slots=True)
class Engine:
    """Podman with a store of its own, which ends with this run."""

    folder: Path

    def __call__(self, *words: str, told: str | None = None) -> str:
        """Run a command of podman's; return what it printed.

        Raises:
            SystemExit: It failed, and said why.
        """
        done = self.tried(*words, told=told)
        if done.returncode:
            told = f"{' '.join(words)}\n{(done.stdout + done.stderr)[-4000:]}"
            raise SystemExit(told)
        return done.stdout.strip()

    def tried(self, *words: str, told: str | None = None) -> subprocess.CompletedProcess[str]:
        """Run a command that may fail."""
        store = [f"--root={self.folder}/store", f"--runroot={self.folder}/run"]
        kind = ["--storage-driver=vfs", "--cgroup-manager=cgroupfs", "--runtime=runc"]
        command = ["podman", *store, *kind, *words]
        return subprocess.run(command, input=told, capture_output=True, text=True, check=False)  # noqa: S603 - fixed words


def say(words: str) -> None:
    """Print what was done, at once."""
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


def base(engine: Engine, name: str) -> str:
    """Fetch the base image, or let a clean Debian with Python stand in for it."""
    if not engine.tried("pull", "--quiet", name).returncode:
        return f"{name}, pulled"
    release, archive = name.rpartition("-")[2], str(engine.folder / "base.tar")
    named = "--customize-hook=ln -s /usr/bin/python3 $1/usr/local/bin/python"
    packages = "--include=python3,python3-venv,ca-certificates"
    command = ["mmdebstrap", "--quiet", "--variant=minbase", packages, named, release, archive]
    subprocess.run(command, check=True)  # noqa: S603 - fixed words
    engine("import", *AS_PYTHON_DOES, archive, name)
    return f"a clean {release} with Python instead of {name}"


def build(engine: Engine) -> None:
    """Build as the Dockerfile's first lines say; what this machine trusts is lent, not kept."""
    lent = engine.folder / "pip.conf"
    lent.write_text(f"[global]\ncert = {BUNDLE}\n", "utf-8")
    mounts = [f"--volume={BUNDLE}:{BUNDLE}:ro", f"--volume={lent}:/etc/pip.conf:ro"]
    how = ["--isolation=chroot", "--network=host", "--layers=false", "--format=docker"]
    file = f"--file={DEPLOY}/Dockerfile"
    engine("build", "--pull=never", *how, *mounts, file, "--tag=guben", str(ROOT))


def as_compose_does(service: Mapping[str, Any]) -> list[str]:
    """Turn what compose.yaml asks of the engine into options of `podman run`."""
    options = [f"--cap-drop={each}" for each in service["cap_drop"]]
    options += [f"--security-opt={each.replace(':true', '')}" for each in service["security_opt"]]
    options += [f"--tmpfs={each}" for each in service["tmpfs"]]
    options += [f"--volume={each}" for each in service["volumes"]]
    return [
        *options,
        f"--read-only={str(service['read_only']).lower()}",
        f"--init={str(service['init']).lower()}",
        f"--memory={service['mem_limit']}",
    ]


def look(engine: Engine) -> None:
    """Hold what the image says of itself against what deploy/ relies on."""
    image = json.loads(engine("image", "inspect", "guben"))[0]
    config = image["Config"]
    assert config["User"] == "10001:10001", config
    assert config["ExposedPorts"] == {"8000/tcp": {}}, config
    assert config["Volumes"] == {"/data": {}}, config
    assert (config["Entrypoint"], config["Cmd"]) == (["guben"], ["serve"]), config
    assert image["Healthcheck"]["Test"][:2] == ["CMD", "python"], image
    say(f"{image['Size'] // 1_000_000} MB, as {config['User']}")


def begin(engine: Engine, options: list[str]) -> None:
    """Start the program and wait until its own health check is content."""
    began = time.monotonic()
    engine("run", "--detach", "--name=guben", *options, "guben")
    while engine.tried("healthcheck", "run", "guben").returncode:
        if time.monotonic() - began > PATIENCE:
            raise SystemExit(engine("logs", "guben"))
        time.sleep(0.5)
    say(f"healthy after {time.monotonic() - began:.1f} s")


def use(engine: Engine, port: int) -> None:
    """Do what a person and an operator do."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=10) as page:
        assert "骨本" in page.read().decode()
    plan = talk(engine)
    assert "毫克" in plan, plan
    checked = engine("exec", "guben", "guben", "check")
    assert "Nothing is wrong" in checked, checked
    assert engine.tried("exec", "guben", "touch", "/opt/guben/x").returncode
    rights = engine("exec", "guben", "grep", "-E", "CapBnd|NoNewPrivs", "/proc/1/status")
    assert rights.split() == ["CapBnd:", "0" * 16, "NoNewPrivs:", "1"], rights
    say("page, plan and check; nothing to write on but /data and /tmp, no capability")


def talk(engine: Engine) -> str:
    """Return what somebody is told at the terminal."""
    return engine("exec", "--interactive", "guben", "guben", "chat", told=SAID)


def end(engine: Engine) -> None:
    """Stop it as an update does."""
    engine("stop", "--time=30", "guben")
    code = engine("inspect", "--format={{.State.ExitCode}}", "guben")
    assert code == "0", engine("logs", "guben")
    engine("rm", "guben")


def back_up(engine: Engine) -> Path:
    """Copy what is kept out of the volume while it runs; return the folder."""
    folder = engine.folder / "backups"
    folder.mkdir()
    engine("exec", "guben", "guben", "backup", f"/data/{BACKUP}")
    engine("cp", f"guben:/data/{BACKUP}", str(folder / BACKUP))
    return folder


def restore(engine: Engine, options: list[str], folder: Path) -> None:
    """Lose what was kept, and put the backup back by the README's own words."""
    readme = (DEPLOY / "README.md").read_text("utf-8")
    found = re.search(r"run --rm --no-deps (.+?) -v \S+?:(\S+) .+? -c \\\n +'(.+?)'", readme)
    assert found
    rights, mount, words = found.groups()
    more = [*rights.split(), f"--volume={folder}:{mount}", "--entrypoint=sh", "guben", "-c"]
    engine("run", "--rm", *options, *more, f"echo lost > {KEPT}; {words}")


def main(engine: Engine, port: int) -> None:
    """Build, look, start, use, back up, lose, restore, start again."""
    compose = import_module("yaml").safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))
    settings = {"GUBEN_PORT": port, "GUBEN_SECRET_KEY": secrets.token_urlsafe(32)}
    options = [f"--env={name}={value}" for name, value in settings.items()]
    options += [*MODEST, *as_compose_does(compose["services"]["guben"])]
    named = re.search(r"^ARG BASE=(\S+)", (DEPLOY / "Dockerfile").read_text("utf-8"), re.MULTILINE)
    assert named
    say(base(engine, named[1]))
    build(engine)
    look(engine)
    begin(engine, options)
    use(engine, port)
    folder = back_up(engine)
    end(engine)
    restore(engine, options, folder)
    begin(engine, options)
    remembered = talk(engine)
    assert "媽媽、68 歲" in remembered, remembered
    say("backed up, lost, restored as the README says, remembered")
    end(engine)


def free_port() -> int:
    """Return a port nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="image") as store:
        podman = Engine(Path(store))
        try:
            main(podman, free_port())
        finally:
            podman.tried("rm", "--all", "--force")

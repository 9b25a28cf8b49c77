"""What stands in deploy/ agrees with the program, and with the tools that will read it."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from importlib import import_module
from pathlib import Path

import pytest

from bot.checks.names import known
from bot.commands.serving import pushes
from bot.commands.serving.lagging import gauges
from bot.reminders import Forecast
from bot.telemetry import Telemetry
from tests.deploy import image

HOME = Path(__file__).parents[2]
DEPLOY = HOME / "deploy"
TEXTS = [
    each
    for each in sorted(DEPLOY.rglob("*"))
    if each.is_file() and each.suffix in {"", ".yaml", ".md", ".example", ".service", ".json"}
]


@pytest.mark.parametrize("file", TEXTS, ids=lambda file: file.name)
def test_every_setting_that_is_named_there_is_read(file: Path) -> None:
    named = set(re.findall(r"GUBEN_[A-Z_]+[A-Z]", file.read_text("utf-8")))

    assert named - known() == set()


def test_every_number_that_is_watched_is_counted() -> None:
    telemetry = Telemetry()
    telemetry.turn("web", "said", 0.1, fresh=True)
    telemetry.count("delivered")
    gauges(telemetry)
    pushes.gauges(telemetry)(Forecast(200, 0))
    told = telemetry.exposition().decode()
    watched = (DEPLOY / "grafana.json").read_text("utf-8") + (DEPLOY / "alerts.yaml").read_text()

    names = set(re.findall(r"guben_[a-z_]+", watched))

    assert names
    assert [name for name in sorted(names) if name not in told] == []


def test_every_failure_that_is_watched_can_happen() -> None:
    code = "".join(each.read_text("utf-8") for each in (HOME / "bot").rglob("*.py"))
    watched = (DEPLOY / "grafana.json").read_text("utf-8") + (DEPLOY / "alerts.yaml").read_text()
    listed = re.findall(r'name[!=]~?\\?"([a-z|-]+)', watched)

    assert listed
    assert [each for names in listed for each in names.split("|") if f'"{each}"' not in code] == []


def test_what_an_alert_counts_stands_at_nought_before_it_happens() -> None:
    told = Telemetry().exposition().decode()
    listed = re.findall(r'name=~?"([a-z|-]+)"', (DEPLOY / "alerts.yaml").read_text("utf-8"))

    watched = {each for names in listed for each in names.split("|")}

    assert [each for each in watched if f'{{name="{each}"}} 0.0' not in told] == []


def test_the_dashboard_can_be_read() -> None:
    panels = json.loads((DEPLOY / "grafana.json").read_text("utf-8"))["panels"]

    assert len({each["id"] for each in panels}) == len(panels)


def test_the_image_takes_no_secret_along_and_runs_as_nobody_special() -> None:
    dockerfile = (DEPLOY / "Dockerfile").read_text("utf-8")
    ignored = (DEPLOY / "Dockerfile.dockerignore").read_text("utf-8").splitlines()

    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", dockerfile, re.MULTILINE)

    assert "--require-hashes" in dockerfile
    assert re.search(r"^USER [1-9]", dockerfile, re.MULTILINE)
    assert ignored[1] == "*"
    assert {name for names in copied for name in names.split()} <= {
        line.removeprefix("!") for line in ignored
    }


def test_the_image_is_started_as_compose_asks() -> None:
    yaml = import_module("yaml")
    services = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))["services"]

    assert image.as_compose_does(services["guben"]) == [
        "--cap-drop=ALL",
        "--security-opt=no-new-privileges",
        "--tmpfs=/tmp:size=16m,mode=1777",
        "--volume=data:/data",
        "--read-only=true",
        "--init=true",
        "--memory=256m",
    ]


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="there is no systemd here")
def test_systemd_accepts_the_units(tmp_path: Path) -> None:
    for unit in DEPLOY.glob("guben*.*"):
        text = unit.read_text("utf-8").replace("/opt/guben/.venv/bin/guben serve", "/bin/sleep 1")
        (tmp_path / unit.name).write_text(text, "utf-8")
    command = ["systemd-analyze", "verify", *map(str, sorted(tmp_path.iterdir()))]

    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603

    assert (done.returncode, done.stderr) == (0, "")


def test_kubernetes_accepts_the_manifests() -> None:
    validator = import_module("kubernetes_validate")
    yaml = import_module("yaml")
    files = [f for f in (DEPLOY / "kubernetes").iterdir() if f.name != "kustomization.yaml"]
    for file in files:
        for each in yaml.safe_load_all(file.read_text("utf-8")):
            validator.validate(each, validator.latest_version(), strict=True)

"""The program as it runs for real: pipes that close, interrupts, terminals, missing libraries, many rows."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
import time
from importlib.resources import files
from pathlib import Path

import pytest

DAY = "2026-03-01"
TVS = [sys.executable, "-c", "import sys; from tvs_core.cli import main; sys.exit(main())"]
T_VISA = ["-p", "us.t_visa.principal", "--as-of", DAY]
SAMPLE = files("tvs_core.cli").joinpath("demo", "facts.ndjson").read_text(encoding="utf-8").splitlines()


def many(path: Path, count: int) -> Path:
    """Write the sample over and over, with an id of its own for each record."""
    facts = [json.loads(line)["facts"] for line in SAMPLE]
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            file.write(json.dumps({"id": number, "facts": facts[number % len(facts)]}) + "\n")
    return path


def test_program_that_is_interrupted_leaves_no_file_and_says_so(tmp_path: Path) -> None:
    """Ctrl-C ends with 130, without a trace of calls, and what was there before stays."""
    (tmp_path / "out.ndjson").write_text("before")
    with subprocess.Popen(
        [*TVS, "assess", "-", "--from", "facts", *T_VISA, "--out", "out.ndjson"],
        cwd=tmp_path,
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        process.stdin.write(SAMPLE[0] + "\n")
        process.stdin.flush()
        while len(list(tmp_path.iterdir())) < 2:
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        assert process.stderr is not None
        message = process.stderr.read()
    assert process.returncode == 130
    assert message == "tvs: interrupted; no file was changed\n"
    assert [path.name for path in tmp_path.iterdir()] == ["out.ndjson"]
    assert (tmp_path / "out.ndjson").read_text() == "before"


def test_program_that_is_terminated_leaves_no_file(tmp_path: Path) -> None:
    """Unfinished files hold personal data, so they do not stay behind."""
    with subprocess.Popen(
        [*TVS, "assess", "-", "--from", "facts", *T_VISA, "--out", "out.ndjson"], cwd=tmp_path, stdin=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        process.stdin.write(SAMPLE[0].encode() + b"\n")
        process.stdin.flush()
        while not list(tmp_path.iterdir()):
            time.sleep(0.05)
        process.terminate()
        process.wait(timeout=60)
    assert process.returncode == 128 + signal.SIGTERM
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", [["law", "list"], ["assess", "many.ndjson", *T_VISA, "--out", "-"]])
def test_program_whose_reader_leaves_ends_in_silence(tmp_path: Path, command: list[str]) -> None:
    """`tvs … | head` is no error worth a trace of calls."""
    many(tmp_path / "many.ndjson", 3000)
    with subprocess.Popen(
        [*TVS, *command], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 141


def test_program_without_the_extra_says_what_to_install(tmp_path: Path) -> None:
    """Somebody without the libraries of the command line is told, not shown a trace of calls."""
    code = "import sys; sys.modules['typer'] = None; from tvs_core.cli import main; sys.exit(main(['demo']))"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "pip install 'tvs-core[cli]'" in done.stderr
    assert "Traceback" not in done.stderr


def test_import_of_the_command_line_loads_no_library_of_it() -> None:
    """Only running it costs what it needs."""
    code = "import sys, tvs_core.cli; print(sorted({'typer', 'rich', 'cattrs'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def on_a_terminal(arguments: list[str], folder: Path) -> str:
    """Run the program with a terminal for its output and return what it shows there."""
    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "90"}
    environment.pop("NO_COLOR", None)
    process = subprocess.Popen([*TVS, *arguments], cwd=folder, stdout=theirs, stderr=theirs, env=environment)
    os.close(theirs)
    shown = b""
    try:
        while part := os.read(ours, 65536):
            shown += part
    except OSError:
        pass
    finally:
        os.close(ours)
    assert process.wait(timeout=60) == 0
    return shown.decode()


def test_program_on_a_terminal_shows_progress_and_elsewhere_none(tmp_path: Path) -> None:
    """A person sees that something happens; a log is not filled with bars."""
    many(tmp_path / "many.ndjson", 3000)
    command = ["assess", "many.ndjson", *T_VISA]
    assert "Assessing" in on_a_terminal(command, tmp_path)
    done = subprocess.run([*TVS, *command], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert "Assessing" not in done.stdout + done.stderr
    assert "\x1b[" not in done.stdout


def test_law_on_a_terminal_is_folded_to_its_width(tmp_path: Path) -> None:
    """Long sentences of law stay readable in a narrow window."""
    shown = on_a_terminal(["law", "show", "us.t_visa.principal"], tmp_path)
    long = [line for line in shown.splitlines() if len(line) > 90]
    assert all("http" in line for line in long)
    assert "In force" in on_a_terminal(["law", "list", "-j", "AR"], tmp_path)


def test_program_over_many_rows_uses_no_more_memory(tmp_path: Path) -> None:
    """A file twenty times as long costs the same memory: rows are read, answered and let go."""
    code = (
        "import resource, sys\n"
        "from tvs_core.cli import main\n"
        "main(sys.argv[1:])\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)"
    )
    used: list[int] = []
    for count in (1000, 20_000):
        file = many(tmp_path / f"{count}.ndjson", count)
        done = subprocess.run(
            [sys.executable, "-c", code, "assess", str(file), *T_VISA, "--out", str(tmp_path / "out.ndjson")],
            capture_output=True,
            text=True,
            check=True,
        )
        used.append(int(done.stderr))
        assert len((tmp_path / "out.ndjson").read_text(encoding="utf-8").splitlines()) == count
    assert used[1] < used[0] * 1.15

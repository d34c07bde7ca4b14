"""What every command shares: where it prints, how it reads a day, and how trouble ends it."""

from __future__ import annotations

import os
import signal
import sys
import textwrap
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from datetime import date
from types import FrameType
from typing import Any, NoReturn

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn
from typer.core import TyperGroup

from tvs_core.cli._errors import UsageError
from tvs_core.errors import TvsError

__all__ = ["Commands", "errors_console", "print_lines", "progress", "results_console", "to_day"]

_WIDTH = 100
_TICKS = 256
INTERRUPTED = 130
BROKEN_PIPE = 141


class _Console(Console):
    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


def results_console() -> Console:
    """Return the console for what was asked for: standard output."""
    return _console(sys.stdout.isatty(), stderr=False)


def errors_console() -> Console:
    """Return the console for everything besides: standard error."""
    return _console(sys.stderr.isatty(), stderr=True)


def _console(is_terminal: bool, *, stderr: bool) -> Console:
    # Off a terminal the width is fixed, so that what is piped does not depend on where it was started.
    return _Console(stderr=stderr, width=None if is_terminal else _WIDTH, highlight=False, emoji=False, markup=False)


def print_lines(lines: Iterable[str]) -> None:
    """Print lines: folded under their indent on a terminal, one line each into a pipe."""
    width = results_console().width if sys.stdout.isatty() else 0
    for line in lines:
        if width and len(line) > width:
            indent = " " * (len(line) - len(line.lstrip(" -")) + 2)
            folded = textwrap.wrap(line, max(width, 30), subsequent_indent=indent, break_long_words=False)
            line = "\n".join(folded)
        print(line)


def to_day(text: str, option: str = "--as-of") -> date:
    """
    Return the day an argument names.

    Raises:
        UsageError: If it is not a whole day.

    >>> to_day("2026-03-01")
    datetime.date(2026, 3, 1)
    """
    try:
        if len(text) == 10:
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise UsageError(
        f"{option}: expected a whole day that the calendar has, like 2026-03-01; the law of that day applies."
    )


class Progressing:
    """Moves a progress bar on a terminal now and then, and does nothing elsewhere."""

    def __init__(self, bar: Progress | None, total: int | None) -> None:
        self._bar = bar
        self._task = None if bar is None else bar.add_task("Assessing", total=total, rows=0)
        self._rows = 0

    def tick(self, read: int) -> None:
        """Count one row, with *read* bytes behind it."""
        self._rows += 1
        if self._bar is not None and self._task is not None and self._rows % _TICKS == 0:
            self._bar.update(self._task, completed=read, rows=self._rows)


@contextmanager
def progress(total: int | None) -> Generator[Progressing]:
    """Show a progress bar on standard error while it is a terminal."""
    if not sys.stderr.isatty():
        yield Progressing(None, total)
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.fields[rows]:,} rows"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=errors_console(), transient=True) as bar:
        yield Progressing(bar, total)


class Commands(TyperGroup):
    """The commands, with one end for every kind of trouble: a message without values and an exit code."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command that was asked for."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            # Whoever read the output has had enough; nothing more can be said to them.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(BROKEN_PIPE) from None
        except KeyboardInterrupt:
            _end("interrupted; no file was changed", INTERRUPTED)
        except TvsError as error:
            _end(str(error), 2)
        except OSError as error:
            where = f"{error.filename}: " if error.filename else ""
            _end(f"{where}{error.strerror or type(error).__name__}", 2)
        return result


def _end(message: str, code: int) -> NoReturn:
    print(f"tvs: {message}", file=sys.stderr)
    raise typer.Exit(code) from None


def end_tidily_when_terminated() -> None:
    """Let a termination end the program the usual way, so that unfinished files are removed."""

    def terminate(number: int, _: FrameType | None) -> None:
        raise SystemExit(128 + number)

    signal.signal(signal.SIGTERM, terminate)

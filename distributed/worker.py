"""Runs `putusan worker` beside a Spark task: lines in, lines out, in order."""

from __future__ import annotations

import subprocess
import tempfile
import threading
from collections.abc import Iterable, Iterator


class WorkerFailed(RuntimeError):
    """The worker ended before it had answered everything. Spark tries the task again."""


def answers(command: list[str], lines: Iterable[str]) -> Iterator[str]:
    """The lines that the worker writes, while it is being fed: neither side is ever in memory as a whole."""
    with tempfile.TemporaryFile() as words:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=words)
        assert process.stdin is not None and process.stdout is not None
        trouble: list[BaseException] = []

        def feed(stdin=process.stdin) -> None:
            try:
                with stdin:
                    for line in lines:
                        stdin.write(line.encode() + b"\n")
            except BrokenPipeError:
                pass  # the status of the process says why
            except BaseException as error:  # noqa: BLE001 - told on the thread that waits
                trouble.append(error)
                process.kill()

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        try:
            for answer in process.stdout:
                yield answer.decode().rstrip("\n")
            status = process.wait()
            feeder.join()
            if trouble:
                raise trouble[0]
            if status != 0:
                words.seek(0)
                said = words.read()[-2000:].decode(errors="replace")
                raise WorkerFailed(f"putusan worker ended with status {status}: {said}")
        finally:
            process.kill()
            process.wait()

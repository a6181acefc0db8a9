"""A standalone Spark cluster on loopback: one master, some workers, one core each."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Self

import pyspark

HOME = Path(pyspark.__file__).parent
LOOPBACK = "127.0.0.1"
MASTER = "org.apache.spark.deploy.master.Master"
WORKER = "org.apache.spark.deploy.worker.Worker"


class Cluster:
    def __init__(self, folder: Path, workers: int):
        self.folder = folder
        self.workers = workers
        self.processes: list[subprocess.Popen] = []
        self.port = free_port()
        self.url = f"spark://{LOOPBACK}:{self.port}"
        self.environment = os.environ | {
            "SPARK_HOME": str(HOME),
            "SPARK_LOCAL_IP": LOOPBACK,
            "SPARK_NO_DAEMONIZE": "1",
            "PYSPARK_PYTHON": sys.executable,
            "PYSPARK_DRIVER_PYTHON": sys.executable,
        }

    def __enter__(self) -> Self:
        self.start("master", MASTER, "--host", LOOPBACK, "--port", str(self.port), "--webui-port", "0")
        self.wait_for("master", "I have been elected leader")
        for number in range(self.workers):
            name = f"worker-{number}"
            arguments = [
                "--host",
                LOOPBACK,
                "--webui-port",
                "0",
                "-c",
                "1",
                "-m",
                "900m",
                "-d",
                str(self.folder / name),
            ]
            self.start(name, WORKER, *arguments, self.url)
        for number in range(self.workers):
            self.wait_for(f"worker-{number}", "Successfully registered with master")
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self.processes):
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGTERM)
        for process in self.processes:
            try:
                process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)

    def start(self, name: str, service: str, *arguments: str) -> None:
        with (self.folder / f"{name}.log").open("wb") as log:
            command = [str(HOME / "bin/spark-class"), service, *arguments]
            self.processes.append(
                subprocess.Popen(
                    command, env=self.environment, stdout=log, stderr=subprocess.STDOUT, start_new_session=True
                )
            )

    def wait_for(self, name: str, words: str, seconds: int = 90) -> None:
        for _ in range(seconds * 10):
            if words in (self.folder / f"{name}.log").read_text(errors="replace"):
                return
            time.sleep(0.1)
        raise TimeoutError(f"{name} did not start; see {self.folder / name}.log")

    def submit(self, log: Path, *arguments: str) -> subprocess.Popen:
        command = [str(HOME / "bin/spark-submit"), "--master", self.url, "--executor-memory", "512m"]
        for setting in (
            f"spark.driver.host={LOOPBACK}",
            f"spark.driver.bindAddress={LOOPBACK}",
            "spark.ui.enabled=false",
            "spark.sql.shuffle.partitions=8",
        ):
            command += ["--conf", setting]
        with log.open("wb") as file:
            return subprocess.Popen(
                [*command, *arguments], env=self.environment, stdout=subprocess.PIPE, stderr=file, text=True
            )

    def executors(self) -> list[int]:
        """The executors that our workers have started, by their process ids."""
        ours = {process.pid for process in self.processes}
        found = []
        for folder in Path("/proc").iterdir():
            if not folder.name.isdigit():
                continue
            try:
                command = (folder / "cmdline").read_bytes()
                group = os.getpgid(int(folder.name))
            except (OSError, ProcessLookupError):
                continue
            if b"CoarseGrainedExecutorBackend" in command and group in ours:
                found.append(int(folder.name))
        return sorted(found)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        return probe.getsockname()[1]

"""Tells on standard error how far the job is."""

from __future__ import annotations

import sys
import threading
import time
from typing import Self

from pyspark.sql import SparkSession


class Progress:
    def __init__(self, spark: SparkSession, pause: float = 5.0):
        self.tracker = spark.sparkContext.statusTracker()
        self.pause = pause
        self.started = time.monotonic()
        self.name = "starting"
        self.said = ""
        self.ended = threading.Event()
        self.thread = threading.Thread(target=self.watch, daemon=True)

    def __enter__(self) -> Self:
        self.thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.ended.set()
        self.thread.join()

    def step(self, name: str) -> None:
        self.name = name
        self.say(name)

    def say(self, words: str) -> None:
        seconds = time.monotonic() - self.started
        print(f"putusan {seconds:7.1f} s: {words}", file=sys.stderr, flush=True)

    def watch(self) -> None:
        while not self.ended.wait(self.pause):
            stages = [self.tracker.getStageInfo(stage) for stage in self.tracker.getActiveStageIds()]
            done = sum(stage.numCompletedTasks for stage in stages if stage)
            total = sum(stage.numTasks for stage in stages if stage)
            words = f"{self.name}: {done} of {total} tasks"
            if total and words != self.said:
                self.said = words
                self.say(words)

"""Prints the expected values that the tests of the statistics compare with, as Swift literals.

Made with SciPy 1.17.1; run again with 
`python3 script/expected-statistics.py > Tests/AnalyzeTests/Statistics/Expected.swift`.
"""
import random

import numpy as np
import scipy
from scipy.stats import binom, binomtest

random.seed(20210101)
print(f"// Written by script/expected-statistics.py with SciPy {scipy.__version__}: do not edit.")
print("// swift-format-ignore-file")
print()
print("enum Expected {")
print("  /// Count, total, ends of Wilson's interval: scipy.stats.binomtest(...).proportion_ci(method=\"wilson\").")
print("  static let wilson: [(count: Int, total: Int, low: Double, high: Double)] = [")
pairs = [(0, 1), (1, 1), (0, 10), (10, 10), (1, 2), (3, 7), (5, 435), (430, 435), (217, 435), (1, 1000000)]
pairs += [(random.randint(0, n), n) for n in (12, 29, 101, 612, 5000, 22630)]
for k, n in pairs:
    ci = binomtest(k, n).proportion_ci(0.95, method="wilson")
    print(f"    ({k}, {n}, {float(ci.low)!r}, {float(ci.high)!r}),")
print("  ]")
print()
print("  /// Number of values, rank of the lower end of the median's interval (0: none):")
print("  /// scipy.stats.binom.ppf(0.025, n, 0.5).")
print("  static let medianRank: [(count: Int, rank: Int)] = [")
ns = list(range(1, 31)) + [50, 99, 100, 101, 435, 612, 1075, 4096, 22630, 1000000, 1000001]
row = [f"({n}, {int(binom.ppf(0.025, n, 0.5))})" for n in ns]
for i in range(0, len(row), 8):
    print("    " + ", ".join(row[i : i + 8]) + ",")
print("  ]")
print()
print("  /// Values, quartiles: numpy.quantile(values, [0.25, 0.5, 0.75]) (linear, type 7).")
print("  static let quartiles: [(values: [Int], lower: Double, median: Double, upper: Double)] = [")
for n in (1, 2, 3, 4, 5, 6, 9, 10):
    values = [random.choice([12, 18, 24, 36, 36, 36, 48, 60, 72, 100]) for _ in range(n)]
    q = [float(x) for x in np.quantile(values, [0.25, 0.5, 0.75])]
    print(f"    ({values}, {q[0]}, {q[1]}, {q[2]}),")
print("  ]")
print("}")

"""What the program costs, as ratios taken side by side in one run: `python -m tests.bench`.

No test times anything. docs/benchmarks.md says what is measured, against what, and why.
"""

"""IFC in, survey out: the only folder that knows ifcopenshell, and only in its child process.

`files.py` is the way in; `gate` modules (`model_file`, `repairs`) and `supervisor` run in the
product's own process, everything that `worker` imports runs in the child.
"""

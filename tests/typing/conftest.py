"""The files that type checkers read are never imported, not even to look for doctests."""

collect_ignore = ["accepted.py", "refused.py"]

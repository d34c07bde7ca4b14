"""Which ids came before, in little memory."""

from __future__ import annotations

from array import array

__all__ = ["SeenIds"]


class SeenIds:
    """
    Which ids came before, in eight bytes an id and never more than 32 MiB.

    Ids are told apart by 64-bit digests: for a million of them the chance that any two are confused is below one in ten
    million. Past `limit` ids the check ends and `complete` turns false.

    >>> seen = SeenIds()
    >>> seen.add("a"), seen.add("b"), seen.add("a")
    (True, True, False)
    """

    limit = 2_000_000

    def __init__(self) -> None:
        self.complete = True
        self._slots = array("Q", bytes(8 * 4096))
        self._count = 0

    def add(self, ident: str | int) -> bool:
        """Return whether the id is new, and remember it."""
        if self._count >= self.limit:
            self.complete = False
            return True
        digest = hash(str(ident)) & 0xFFFF_FFFF_FFFF_FFFF or 1
        if not self._put(digest):
            return False
        self._count += 1
        if self._count * 2 > len(self._slots):
            self._grow()
        return True

    def _put(self, digest: int) -> bool:
        slots = self._slots
        mask = len(slots) - 1
        at = digest & mask
        while (found := slots[at]) != 0:
            if found == digest:
                return False
            at = (at + 1) & mask
        slots[at] = digest
        return True

    def _grow(self) -> None:
        old = self._slots
        self._slots = array("Q", bytes(16 * len(old)))
        for digest in old:
            if digest:
                self._put(digest)

"""Large blocks of memory go back to the system as soon as they are let go: the ids of a view are megabytes, and each order brings new ones.

Left to itself the C library keeps them for later, between smaller things, and the program grows with every view that is sorted.
"""

from __future__ import annotations

import sys
from typing import Final

LARGE: Final = 262_144
# mallopt's names: from which size on a block stands alone, how much stays at the end, how many threads' heaps there are.
M_MMAP_THRESHOLD, M_TRIM_THRESHOLD, M_ARENA_MAX = -3, -1, -8
ARENAS: Final = 2


def give_back() -> None:
    """Tell the C library, where it is one that listens."""
    if sys.platform != "linux":
        return
    import ctypes

    listens = getattr(ctypes.CDLL(None), "mallopt", None)
    if listens is not None:
        for name, value in ((M_MMAP_THRESHOLD, LARGE), (M_TRIM_THRESHOLD, LARGE), (M_ARENA_MAX, ARENAS)):
            listens(name, value)

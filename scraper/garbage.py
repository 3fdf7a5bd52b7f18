"""The garbage collector waits while many objects are made that stay, or of which none stand in a ring: looking for rings among them is in
vain."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """No look for rings within. What is no longer needed is freed by its count of references."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()

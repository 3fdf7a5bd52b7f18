"""Content-Encoding, undone under a cap. httpx would unpack a bomb whole: 809 bytes of brotli become a gigabyte in one piece.

Pure: bytes in, bytes out. Only gzip and deflate, which are all that the fetcher asks for.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator

ACCEPTED = "gzip, deflate"

_PIECE = 65_536  # bytes unpacked at a time: a bomb is noticed within one piece of its cap
_OVERHEAD = 1_000  # bytes by which packing may make a body longer
_DEEPEST = 2  # encodings on top of each other; an origin and its CDN have been seen to pack once each
_MEMBERS = 1_000  # gzip members of one body (RFC 1952, 2.2)
_GZIP = b"\x1f\x8b\x08"


class Unpacker:
    """Takes a body as it comes from the wire and keeps it unpacked, never more than `limit` bytes of it.

    `content` is what was unpacked so far. Raises Overflow when there would be more, Broken when it cannot be unpacked.
    """

    def __init__(self, content_encoding: str, *, limit: int) -> None:
        self._limit = limit
        self._encoding = content_encoding
        # The header lists encodings in the order they were applied (RFC 9110, 8.4), so the last is undone first.
        names = [name for part in reversed(content_encoding.split(",")) if (name := part.strip().lower()) not in ("", "identity")]
        if len(names) > _DEEPEST or any(name not in _LAYERS for name in names):
            raise Broken(content_encoding)
        self._layers = [_LAYERS[name](limit) for name in names]
        self._content = bytearray()
        self._packed = 0

    @property
    def content(self) -> bytes:
        return bytes(self._content)

    def feed(self, packed: bytes) -> None:
        """Raises Overflow, Broken."""
        self._packed += len(packed)
        if self._layers and self._packed > self._limit + self._limit // 100 + _OVERHEAD:
            raise Overflow
        try:
            self._pass(packed, 0)
        except zlib.error as error:
            raise Broken(self._encoding) from error

    def finish(self) -> bytes:
        """The whole body. A body packed more often than its header says is unpacked all the same. Raises Overflow, Broken."""
        if self._packed and any(not layer.ended for layer in self._layers):
            raise Broken(f"{self._encoding}, cut short")
        content = self.content
        for _ in range(_DEEPEST):
            if not content.startswith(_GZIP):
                break
            inner = Unpacker("gzip", limit=self._limit)
            inner._once(content)
            content = inner.content
        return content

    def _once(self, packed: bytes) -> None:
        self.feed(packed)
        if not self._layers[0].ended:
            raise Broken("gzip, cut short")

    def _pass(self, data: bytes, depth: int) -> None:
        if depth == len(self._layers):
            self._content += data
            if len(self._content) > self._limit:
                del self._content[self._limit :]
                raise Overflow
            return
        for piece in self._layers[depth].pieces(data):
            self._pass(piece, depth + 1)


class Overflow(Exception):
    """More than the cap."""


class Broken(Exception):
    """Cannot be unpacked; the argument is the encoding, and what is wrong with it."""


class _Layer:
    """One encoding, undone piece by piece."""

    window = zlib.MAX_WBITS | 16  # gzip

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._seen = 0
        self._members = 0
        self._engine: zlib._Decompress | None = None

    @property
    def ended(self) -> bool:
        return self._engine is not None and self._engine.eof

    def start(self, data: bytes) -> zlib._Decompress:
        del data
        return zlib.decompressobj(self.window)

    def pieces(self, data: bytes) -> Iterator[bytes]:
        while data:
            if self._engine is None or self._engine.eof:
                if self._members and not data.startswith(_GZIP[:1]):
                    return  # padding after the last member: gzip itself ignores it
                self._members += 1
                if self._members > _MEMBERS:
                    raise zlib.error("too many members")
                self._engine = self.start(data)
            piece = self._engine.decompress(data, _PIECE)
            data = self._engine.unused_data if self._engine.eof else self._engine.unconsumed_tail
            self._seen += len(piece)
            if piece:
                yield piece
            if self._seen > self._limit:
                raise Overflow


class _Deflate(_Layer):
    """deflate is zlib's format by the book (RFC 9110, 8.4.1.2) and a bare stream from some servers."""

    def start(self, data: bytes) -> zlib._Decompress:
        zlib_header = data[0] & 0x0F == 8 and (len(data) < 2 or (data[0] << 8 | data[1]) % 31 == 0)
        return zlib.decompressobj(zlib.MAX_WBITS if zlib_header else -zlib.MAX_WBITS)


_LAYERS: dict[str, type[_Layer]] = {"gzip": _Layer, "x-gzip": _Layer, "deflate": _Deflate}

"""A small news site on loopback, for tests that go from a configuration to lines on disk."""

from __future__ import annotations

import threading
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

ARTICLE = """<!doctype html><html lang="en"><head><title>{title} - The Tidewater Gazette</title>
<link rel="canonical" href="{url}"><meta property="og:type" content="article"><meta property="og:title" content="{title}">
<script type="application/ld+json">{{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "{title}",
"datePublished": "2025-06-11T09:30:00+01:00", "author": {{"@type": "Person", "name": "Nora Quill"}}}}</script></head>
<body><header><nav><a href="/">Home</a> <a href="/harbour">Harbour</a></nav></header>
<main><article><h1>{title}</h1><p class="byline">By Nora Quill</p><time datetime="2025-06-11T09:30:00+01:00">11 June 2025</time>
<p>The harbour board said on Wednesday that berth {n} would be dredged before the autumn, after years in which larger boats
had to wait for the tide outside the breakwater and fishermen sold their catch in the next port.</p>
<p>“We have measured it four times,” said its chair, Ada Penrose. “There is a metre of silt where the charts show none, and
no captain with a choice comes here any more.” The work is expected to cost two million and to last eleven weeks.</p>
<p>Shopkeepers on Quay Street {n} welcomed the plan but asked that the lorries should use the northern road. The board will
hear objections until the end of the month and decide in July.</p></article></main>
<footer><a href="/imprint">Imprint</a></footer></body></html>"""

INDEX = """<!doctype html><html lang="en"><head><title>Harbour - The Tidewater Gazette</title></head><body><h1>Harbour</h1>
<ul>{links}</ul></body></html>"""


class Site(ThreadingHTTPServer):
    """One host. Articles 1 to 3 are in the feed, 4 to 6 in the sitemap, 7 and 8 on the section page; all are on 2 pages of links."""

    daemon_threads = True

    def __init__(self, host: str) -> None:
        super().__init__((host, 0), _Handler)
        self.home = f"http://{host}:{self.server_port}"
        self.articles = [f"{self.home}/2025/06/11/berth-{n}-to-be-dredged-before-autumn" for n in range(1, 9)]
        self.asked: Counter[str] = Counter()  # paths
        self.broken: set[str] = set()  # paths that answer 404
        self.away: set[str] = set()  # paths that answer with a page of links, as a site at work on itself does
        self.same: set[str] = set()  # paths that all answer with one text
        self.types: dict[str, str] = {}  # paths that answer with a Content-Type of their own
        self.hold_after: int | None = None  # articles answered before all others are held back
        self.holding, self.release = threading.Event(), threading.Event()
        self._answered = 0
        self._turn = threading.Lock()

    def answer(self, path: str) -> tuple[int, str, str]:
        self.asked[path] += 1
        if path in self.broken:
            return 404, "text/html", "<h1>Not found</h1>"
        if path == "/feed.xml":
            items = "".join(f"<item><title>Berth</title><link>{a}</link></item>" for a in self.articles[:3])
            return 200, "application/rss+xml", f'<rss version="2.0"><channel><title>Gazette</title>{items}</channel></rss>'
        if path == "/sitemap.xml":
            items = "".join(f"<url><loc>{a}</loc></url>" for a in self.articles[3:6])
            return 200, "application/xml", f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{items}</urlset>'
        if path == "/harbour" or path in self.away:
            links = "".join(f'<li><a href="{a}">Berth {n} to be dredged before the autumn storms come</a></li>'
                            for n, a in enumerate(self.articles[6:], 7))  # fmt: skip
            return 200, "text/html; charset=utf-8", INDEX.format(links=links)
        for n, address in enumerate(self.articles, 1):
            if address == self.home + path:
                self._wait()
                berth = 0 if path in self.same else n
                title = f"Berth {berth} to be dredged before the autumn"
                return 200, "text/html; charset=utf-8", ARTICLE.format(title=title, url=address, n=berth)
        return 404, "text/html", "<h1>Not found</h1>"

    def _wait(self) -> None:
        with self._turn:
            self._answered += 1
            held = self.hold_after is not None and self._answered > self.hold_after
        if held:
            self.holding.set()
            self.release.wait(30)

    def source(self, name: str, *, more: str = "") -> str:
        return (
            f'[[source]]\nname = "{name}"\nfeeds = ["{self.home}/feed.xml"]\nsitemaps = ["{self.home}/sitemap.xml"]\n'
            f'sections = ["{self.home}/harbour"]\nlanguage = "en"\n{more}\n'
        )


class _Handler(BaseHTTPRequestHandler):
    server: Site

    def do_GET(self) -> None:
        status, kind, text = self.server.answer(self.path)
        content = text.encode()
        try:
            self.send_response(status)
            self.send_header("Content-Type", self.server.types.get(self.path, kind))
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)
        except OSError:
            pass  # the client was killed

    def log_message(self, *_: object) -> None:
        pass


FETCHING = "[fetching]\nallow_private = true\ndelay = 0\nretries = 0\n"

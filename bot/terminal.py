"""A message's HTML as a terminal can show it: bold, links, quotes with a bar beside them."""

from html.parser import HTMLParser

from rich.console import Console, Group, RenderableType
from rich.panel import Panel
from rich.style import Style
from rich.text import Text

from digests.model import Message

_STYLES = {"b": Style(bold=True), "i": Style(italic=True), "code": Style(color="cyan")}
_BAR = "▎ "


class _Page(HTMLParser):
    """Collects styled text; a block quote gets its bar at the beginning of each line."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = Text()
        self._styles: list[Style] = []
        self._quotes = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "blockquote":
            self._quotes += 1
            self.text.append(_BAR, Style(color="green"))
        link = dict(attrs).get("href")
        style = Style(link=link, color="blue") if link else _STYLES.get(tag, Style.null())
        self._styles.append(style)

    def handle_endtag(self, tag: str) -> None:
        self._quotes -= tag == "blockquote"
        if self._styles:
            self._styles.pop()

    def handle_data(self, data: str) -> None:
        style = Style.combine([Style.null(), *self._styles])
        for number, line in enumerate(data.split("\n")):
            if number:
                self.text.append("\n")
                if self._quotes:
                    self.text.append(_BAR, Style(color="green"))
            self.text.append(line, style)


def page(message: Message) -> RenderableType:
    """One message as a bubble, its buttons in rows below."""
    reader = _Page()
    reader.feed(message.text)
    reader.close()
    rows = [
        Text("  ".join(f"[{button.text}]" for button in row), style="dim")
        for row in message.buttons
    ]
    return Panel(Group(reader.text, *rows), border_style="dim", width=80)


def show(messages: tuple[Message, ...], console: Console) -> None:
    """Print the messages of a digest, one bubble each."""
    for message in messages:
        console.print(page(message))

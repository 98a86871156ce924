"""/privacy: what is stored about a reader, and how to see or delete it."""

from bot.commands.answer import Answer, Tap, saying
from bot.commands.command import Command
from bot.commands.visit import Visit
from digests.model import Line, Phrase, Text


async def _privacy(visit: Visit) -> Answer:
    privacy = visit.desk.privacy
    lines: list[Phrase | Line] = (
        [(Text(line),) for line in privacy.text.splitlines() if line.strip()]
        if privacy.text
        else [Phrase(f"privacy-{part}") for part in ("stored", "use", "kept", "rights")]
    )
    if privacy.contact:
        lines.append(Phrase("privacy-contact", {"contact": privacy.contact}))
    return Answer(
        blocks=(saying(*lines, heading=Phrase("privacy-title")),),
        taps=((Tap(Phrase("privacy-see"), "mydata:"), Tap(Phrase("privacy-forget"), "forgetme:")),),
    )


COMMAND = Command("privacy", words=_privacy, tap=_privacy)

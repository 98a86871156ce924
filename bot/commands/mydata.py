"""/mydata: everything stored about this chat, as a file."""

import json

from bot.commands.answer import Answer, File, saying
from bot.commands.command import Access, Command
from bot.commands.visit import Visit
from digests.model import Phrase


async def _mydata(visit: Visit) -> Answer:
    data = await visit.desk.store.export(visit.reader.recipient)
    text = json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True, default=str)
    return Answer(
        blocks=(saying(Phrase("mydata-here")),),
        file=File("mydata.json", text.encode(), "application/json"),
        is_new=True,
    )


COMMAND = Command("mydata", words=_mydata, tap=_mydata, access=Access.CHAT_ADMINS)

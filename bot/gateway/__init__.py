"""The bot's side of Telegram: the only code that imports telegram."""

import os

# python-telegram-bot then speaks of durations as timedelta, and does not warn of numbers.
os.environ.setdefault("PTB_TIMEDELTA", "true")

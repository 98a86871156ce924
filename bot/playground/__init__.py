"""A local stand-in for Telegram: it speaks HTTP as Telegram does and knows no bot by name."""

"""The tables: what is stored, and under which index it is looked for."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from digests.storage.moments import Moment

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Serial = BigInteger().with_variant(Integer(), "sqlite")
"""A number the database gives: SQLite counts only in INTEGER columns."""


def _numbered(name: str) -> Column[int]:
    return Column(name, Serial, primary_key=True, autoincrement=True)


# `sqlite_autoincrement`: a number once given is never given again, so that a key made with it
# (a delivery's, a proof's) can never come to mean something else.

# --- articles ---------------------------------------------------------------------------------

articles = Table(
    "articles",
    metadata,
    _numbered("number"),
    Column("key", Text, nullable=False),
    Column("text_hash", Text, nullable=False),
    Column("is_newest", Boolean, nullable=False),  # False: a revision came after it
    Column("source", Text, nullable=False),
    Column("published", Moment),
    Column("arrived", Moment),
    Column("newness", BigInteger, nullable=False),  # the second it is from; 0 when not known
    Column("reader", Integer, nullable=False),
    Column("title", Text),
    Column("url", Text),
    Column("outlet", Text),
    Column("author", Text),
    Column("language", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("brief", Text, nullable=False),  # JSON, see `codec`
    UniqueConstraint("key", "text_hash"),
    Index("ix_articles_newness", "newness", "number"),
    Index("ix_articles_reader", "reader"),
    sqlite_autoincrement=True,
)

offers = Table(
    "offers",
    metadata,
    Column("source", Text, primary_key=True),
    Column("number", Serial, ForeignKey("articles.number", ondelete="CASCADE"), primary_key=True),
    Index("ix_offers_number", "number"),
)
"""Which sources offered an article: the same one may come from several.

The table `article_words` beside it is each database's own, see `dialects`.
"""

# --- sources ----------------------------------------------------------------------------------

source_health = Table(
    "source_health",
    metadata,
    Column("source", Text, primary_key=True),
    Column("last_try", Moment),
    Column("last_good", Moment),
    Column("last_trouble", Text),
    Column("failures", Integer, nullable=False),
    Column("articles", Integer, nullable=False),
)

source_notes = Table(
    "source_notes",
    metadata,
    Column("source", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

# --- readers ----------------------------------------------------------------------------------

sequences = Table(
    "sequences",
    metadata,
    _numbered("id"),
    Column("channel", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("highest", BigInteger, nullable=False),  # message id known
    UniqueConstraint("channel", "name"),
)
"""Runs of message ids, see `sequences`."""

recipients = Table(
    "recipients",
    metadata,
    _numbered("id"),
    Column("channel", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("chat", Text, nullable=False),  # the address without its topic
    Column("lane", BigInteger, nullable=False),  # equal for the topics of one chat
    Column("sequence_id", Serial, ForeignKey("sequences.id"), nullable=False),
    Column("preferences", Text, nullable=False),  # JSON, see `codec`
    Column("paused_until", Moment),
    Column("suspended", Text),
    UniqueConstraint("channel", "address"),
    Index("ix_recipients_channel_chat", "channel", "chat"),
    sqlite_autoincrement=True,
)
"""The only table with addresses, apart from `sequences`: forgetting somebody starts here."""

subscriptions = Table(
    "subscriptions",
    metadata,
    _numbered("id"),
    Column("recipient_id", Serial, ForeignKey("recipients.id", ondelete="CASCADE"), nullable=False),
    Column("edition", Text, nullable=False),
    Column("next_due", Moment),
    Column("covered", BigInteger, nullable=False),
    UniqueConstraint("recipient_id", "edition"),
    Index("ix_subscriptions_next_due", "next_due", "id"),
    Index("ix_subscriptions_edition", "edition", "id"),
    sqlite_autoincrement=True,
)

reminders = Table(
    "reminders",
    metadata,
    _numbered("id"),
    Column("recipient_id", Serial, ForeignKey("recipients.id", ondelete="CASCADE"), nullable=False),
    Column("ref", Text, nullable=False),
    Column("event", Text, nullable=False),
    Column("starts", Moment, nullable=False),
    Column("before", Integer, nullable=False),  # minutes
    Column("due", Moment, nullable=False),
    Index("ix_reminders_due", "due"),
    Index("ix_reminders_recipient_id", "recipient_id"),
)

# --- the outbox -------------------------------------------------------------------------------

contents = Table(
    "contents",
    metadata,
    _numbered("id"),
    Column("hash", Text, nullable=False, unique=True),
    Column("edition", Text),
    Column("stories", Text, nullable=False),  # JSON
    Column("account", Text, nullable=False),  # JSON
    sqlite_autoincrement=True,
)
"""What a delivery says. Stored once, whoever gets it."""

messages = Table(
    "messages",
    metadata,
    Column("content_id", Serial, ForeignKey("contents.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("body", Text, nullable=False),  # JSON, see `codec`
)

deliveries = Table(
    "deliveries",
    metadata,
    _numbered("id"),
    Column("key", Text, nullable=False, unique=True),
    Column("recipient_id", Serial, ForeignKey("recipients.id", ondelete="CASCADE"), nullable=False),
    Column("content_id", Serial, ForeignKey("contents.id"), nullable=False),
    Column("due", Moment, nullable=False),
    Index("ix_deliveries_recipient_id", "recipient_id", "due"),
    Index("ix_deliveries_content_id", "content_id"),
    Index("ix_deliveries_due", "due"),
    sqlite_autoincrement=True,
)

OPEN = "status IN ('queued', 'sending', 'unknown')"
"""A part with something left to do, as the partial index has it."""

parts = Table(
    "parts",
    metadata,
    _numbered("id"),  # grows in the order of sending
    Column("delivery_id", Serial, ForeignKey("deliveries.id", ondelete="CASCADE"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("lane", BigInteger, nullable=False),
    Column("status", Text, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("not_before", Moment, nullable=False),
    Column("reason", Text),
    Column("message_id", BigInteger),
    Column("floor", BigInteger),
    Column("since", Moment, nullable=False),
    UniqueConstraint("delivery_id", "position"),
    Index("ix_parts_status", "status", "not_before", "id"),
    Index("ix_parts_open", "lane", "id", sqlite_where=text(OPEN), postgresql_where=text(OPEN)),
    Index(
        "ix_parts_message_id",
        "message_id",
        sqlite_where=text("message_id IS NOT NULL"),
        postgresql_where=text("message_id IS NOT NULL"),
    ),
)

message_ids = Table(
    "message_ids",
    metadata,
    Column("sequence_id", Serial, ForeignKey("sequences.id", ondelete="CASCADE"), primary_key=True),
    Column("message_id", BigInteger, primary_key=True),
)
"""Message ids seen outside the outbox."""

# --- updates, notes and the lease -------------------------------------------------------------

inbox = Table(
    "inbox",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("payload", Text),  # JSON; gone once handled
    Column("received", Moment, nullable=False),
    Column("state", Text, nullable=False),  # waiting, begun, done
    Index("ix_inbox_state", "state", "received", "id"),
    Index("ix_inbox_received", "received", "id"),
)

notes = Table(
    "notes",
    metadata,
    Column("topic", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

leases = Table(
    "leases",
    metadata,
    Column("name", Text, primary_key=True),
    Column("holder", Text, nullable=False),
    Column("until", Moment, nullable=False),
)

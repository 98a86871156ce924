"""All tables as of the first release."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY

revision = "0001"
down_revision = None

_number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_moment = sa.DateTime(timezone=True)
_is_sent = sa.text("message_id IS NOT NULL")
_open = sa.text("status IN ('queued', 'sending', 'unknown')")


def upgrade() -> None:
    """Make the tables."""
    _articles()
    _article_words()
    _sources()
    _recipients()
    _outbox()
    _process()


def _articles() -> None:
    op.create_table(
        "articles",
        sa.Column("number", _number, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("text_hash", sa.Text(), nullable=False),
        sa.Column("is_newest", sa.Boolean(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("published", _moment),
        sa.Column("arrived", _moment),
        sa.Column("newness", sa.BigInteger(), nullable=False),
        sa.Column("reader", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text()),
        sa.Column("url", sa.Text()),
        sa.Column("outlet", sa.Text()),
        sa.Column("author", sa.Text()),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("brief", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_articles"),
        sa.UniqueConstraint("key", "text_hash", name="uq_articles_key_text_hash"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_articles_newness", "articles", ["newness", "number"])
    op.create_index("ix_articles_reader", "articles", ["reader"])
    op.create_table(
        "offers",
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("number", _number, nullable=False),
        sa.ForeignKeyConstraint(
            ["number"], ["articles.number"], name="fk_offers_number", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("source", "number", name="pk_offers"),
    )
    op.create_index("ix_offers_number", "offers", ["number"])


def _sources() -> None:
    op.create_table(
        "source_health",
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("last_try", _moment),
        sa.Column("last_good", _moment),
        sa.Column("last_trouble", sa.Text()),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("articles", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("source", name="pk_source_health"),
    )
    op.create_table(
        "source_notes",
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("source", "name", name="pk_source_notes"),
    )


def _recipients() -> None:
    op.create_table(
        "sequences",
        sa.Column("id", _number, nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("highest", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sequences"),
        sa.UniqueConstraint("channel", "name", name="uq_sequences_channel_name"),
    )
    op.create_table(
        "message_ids",
        sa.Column("sequence_id", _number, nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["sequence_id"], ["sequences.id"], name="fk_message_ids_sequence_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("sequence_id", "message_id", name="pk_message_ids"),
    )
    op.create_table(
        "recipients",
        sa.Column("id", _number, nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("chat", sa.Text(), nullable=False),
        sa.Column("lane", sa.BigInteger(), nullable=False),
        sa.Column("sequence_id", _number, nullable=False),
        sa.Column("preferences", sa.Text(), nullable=False),
        sa.Column("paused_until", _moment),
        sa.Column("suspended", sa.Text()),
        sa.ForeignKeyConstraint(
            ["sequence_id"], ["sequences.id"], name="fk_recipients_sequence_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_recipients"),
        sa.UniqueConstraint("channel", "address", name="uq_recipients_channel_address"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_recipients_channel_chat", "recipients", ["channel", "chat"])
    op.create_table(
        "reminders",
        sa.Column("id", _number, nullable=False),
        sa.Column("recipient_id", _number, nullable=False),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("starts", _moment, nullable=False),
        sa.Column("before", sa.Integer(), nullable=False),
        sa.Column("due", _moment, nullable=False),
        sa.ForeignKeyConstraint(
            ["recipient_id"],
            ["recipients.id"],
            name="fk_reminders_recipient_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_reminders"),
    )
    op.create_index("ix_reminders_due", "reminders", ["due"])
    op.create_index("ix_reminders_recipient_id", "reminders", ["recipient_id"])
    op.create_table(
        "subscriptions",
        sa.Column("id", _number, nullable=False),
        sa.Column("recipient_id", _number, nullable=False),
        sa.Column("edition", sa.Text(), nullable=False),
        sa.Column("next_due", _moment),
        sa.Column("covered", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["recipient_id"],
            ["recipients.id"],
            name="fk_subscriptions_recipient_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_subscriptions"),
        sa.UniqueConstraint(
            "recipient_id", "edition", name="uq_subscriptions_recipient_id_edition"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_subscriptions_edition", "subscriptions", ["edition", "id"])
    op.create_index("ix_subscriptions_next_due", "subscriptions", ["next_due", "id"])


def _outbox() -> None:
    op.create_table(
        "contents",
        sa.Column("id", _number, nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("edition", sa.Text()),
        sa.Column("stories", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_contents"),
        sa.UniqueConstraint("hash", name="uq_contents_hash"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "messages",
        sa.Column("content_id", _number, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["content_id"], ["contents.id"], name="fk_messages_content_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("content_id", "position", name="pk_messages"),
    )
    op.create_table(
        "deliveries",
        sa.Column("id", _number, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("recipient_id", _number, nullable=False),
        sa.Column("content_id", _number, nullable=False),
        sa.Column("due", _moment, nullable=False),
        sa.ForeignKeyConstraint(["content_id"], ["contents.id"], name="fk_deliveries_content_id"),
        sa.ForeignKeyConstraint(
            ["recipient_id"],
            ["recipients.id"],
            name="fk_deliveries_recipient_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_deliveries"),
        sa.UniqueConstraint("key", name="uq_deliveries_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_deliveries_content_id", "deliveries", ["content_id"])
    op.create_index("ix_deliveries_due", "deliveries", ["due"])
    op.create_index("ix_deliveries_recipient_id", "deliveries", ["recipient_id", "due"])
    op.create_table(
        "parts",
        sa.Column("id", _number, nullable=False),
        sa.Column("delivery_id", _number, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("lane", sa.BigInteger(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("not_before", _moment, nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("message_id", sa.BigInteger()),
        sa.Column("floor", sa.BigInteger()),
        sa.Column("since", _moment, nullable=False),
        sa.ForeignKeyConstraint(
            ["delivery_id"], ["deliveries.id"], name="fk_parts_delivery_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_parts"),
        sa.UniqueConstraint("delivery_id", "position", name="uq_parts_delivery_id_position"),
    )
    op.create_index(
        "ix_parts_message_id",
        "parts",
        ["message_id"],
        sqlite_where=_is_sent,
        postgresql_where=_is_sent,
    )
    op.create_index(
        "ix_parts_open", "parts", ["lane", "id"], sqlite_where=_open, postgresql_where=_open
    )
    op.create_index("ix_parts_status", "parts", ["status", "not_before", "id"])


def _process() -> None:
    op.create_table(
        "inbox",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("payload", sa.Text()),
        sa.Column("received", _moment, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_inbox"),
    )
    op.create_index("ix_inbox_received", "inbox", ["received", "id"])
    op.create_index("ix_inbox_state", "inbox", ["state", "received", "id"])
    op.create_table(
        "leases",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("holder", sa.Text(), nullable=False),
        sa.Column("until", _moment, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_leases"),
        if_not_exists=True,  # the first start has made it, see `digests.storage.lease`
    )
    op.create_table(
        "notes",
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("topic", "name", name="pk_notes"),
    )


def _article_words() -> None:
    """The index that finds articles by their words is each database's own."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE article_words"
            " USING fts5(words, detail=none, columnsize=0, tokenize=ascii)"
        )
        return
    op.create_table(
        "article_words",
        sa.Column(
            "number",
            sa.BigInteger(),
            sa.ForeignKey("articles.number", name="fk_article_words_number", ondelete="CASCADE"),
            primary_key=True,
            autoincrement=False,
        ),
        sa.Column("words", ARRAY(sa.Text()), nullable=False),
    )
    op.create_index("ix_article_words_words", "article_words", ["words"], postgresql_using="gin")

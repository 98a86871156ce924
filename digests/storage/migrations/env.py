"""Run by Alembic: migrates over the connection it is given."""

from alembic import context

from digests.storage.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()

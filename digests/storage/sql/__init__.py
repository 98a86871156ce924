"""The store on a database: one adapter a port, the same for SQLite and PostgreSQL."""

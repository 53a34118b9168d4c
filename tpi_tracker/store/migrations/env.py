"""How Alembic runs here: over the one connection it is given, inside the transaction of whoever asked."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    render_as_batch=True,
    transaction_per_migration=False,
    transactional_ddl=False,
)
context.run_migrations()

"""How it is kept: tables, engine, keys, search, audit."""

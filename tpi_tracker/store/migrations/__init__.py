"""Steps from one schema to the next, each with its own literal names so that later changes never alter what it did."""

"""In and out: files to domain values and back."""

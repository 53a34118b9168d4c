"""What the clinic means: values and rules, pure."""

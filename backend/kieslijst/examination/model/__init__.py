"""What the committee knows, as immutable values."""

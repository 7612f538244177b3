"""Papers to read over: with a watermark, without a box to sign and without a code, also while there are errors."""

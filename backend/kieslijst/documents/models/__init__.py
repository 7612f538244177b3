"""One module for each paper, named as its model: its input, its logic of sections, its `MODEL`."""

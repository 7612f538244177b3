"""What papers are filled with: typed inputs, the wording of each model, names and dates as they are printed."""

"""What the benchmark of the pages serves: dossiers as large as they come, and what one answer costs."""

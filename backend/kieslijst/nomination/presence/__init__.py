"""Who has what open at this moment: kept for minutes, never recorded, lost with the server on purpose."""

"""Kieslijst: the road of a candidate list, from the first name to the file that the results software accepts."""

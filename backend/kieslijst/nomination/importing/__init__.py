"""Bringing in candidates from a spreadsheet: understand the columns, mend the rows, take them over, take that back.

Pure: `model` (what was brought in), `meaning` (which column is what), `full_name` and `repairs` (cells), `rows` (each
row as a candidate, with what was noticed), `plan` (what taking over changes), `taking_back`. Beside them `store` and
`actions`. The pages are in `nomination.pages.importing`. What was brought in is sealed as a whole and kept for
seven days at most.
"""

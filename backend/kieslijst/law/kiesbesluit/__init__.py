"""Kiesbesluit H 2 (R 2 for the Senate) and the Kiesraad's policy rule: how a candidate is named on a list.

`names` what the Decree itself demands of a name; `additions` what may not stand with it; `spelling` the policy rule;
`residence` the place; `languages` in which language. Real committees accept names as filed that others refuse, so
spelling gives a warning or a question, never an error.
"""

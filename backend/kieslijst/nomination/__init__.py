"""Nomination: what a political group prepares before it hands in (Kieswet chapter H, chapter R for the Senate).

The work of the party's secretary and colleagues: details of the group, submitter and substitutes, persons, lists with
districts, candidates in order. Nothing from the law blocks saving here. Owns everything a party types.
"""

"""Examination: what the central electoral committee does with the lists it received (Kieswet chapters I and S).

The work of the committee's clerk, legal expert and chair: receive by code, record omissions, mark repair, decide on
lists, candidates and appellations, number the lists, close. Owns copies of the public fields of every list, so that no
decision ever touches what a party typed; nothing is decided automatically.
"""

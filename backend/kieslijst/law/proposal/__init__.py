"""From findings and repairs to what the committee may decide: I 2, I 4 to I 8, for the Senate S 1 to S 4 and S 6.

`omissions` has the lines of the letter on omissions, `propose` the proposed decision, whose parts are in `decision`;
`taken` turns a decision into the facts that `decision_rules` look at. Nothing here decides: what needs judgement is
handed on as a question, and what the law knows no ground for is never a decision.
"""

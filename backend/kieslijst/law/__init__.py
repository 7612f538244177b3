"""The electoral law: articles, amounts, facts and rules of the Kieswet and the Kiesbesluit on nomination.

Pure: values in, findings out; knows no database, no web framework, no clock and no file, only `shared`. A rule is a
sentence that must be true (`chapter_h`, `kiesbesluit`, ...), `check` runs the rules over the facts of one political
group, `wording` says a finding in words, `exemption` and `numbering` answer the two questions that hang on the last
result, `likeness` ranks names that are alike. Numbers live in `amounts` with their article and date; what is left to
people is in `not_coded`.
"""

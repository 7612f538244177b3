"""Publication: what leaves the committee after the decisions (Kieswet I 17, S 13; EML_NL 230b and 230c).

The work of the committee's clerk after closing. Owns the published files: each is made once from the decided lists,
checked, and kept as bytes with its hash; what is downloaded later is never made again.
"""

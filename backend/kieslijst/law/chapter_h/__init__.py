"""Chapter H of the Kieswet: what a list must be and what goes with it; each module in the order of the articles.

`handing_in` H 1, H 3(1)(4), H 5; `lists` H 2, H 6, H 11; `appellation` H 3(2)(3), `exemption` H 4(8); `candidates` H 7;
`consent` H 9; `authorised_person` H 10, H 10a. Where chapter R says the same of the Senate, its article stands beside.
"""

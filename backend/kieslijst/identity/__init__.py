"""People who sign in: accounts, organisations, roles, sessions, the second factor. Owns who somebody is and may do.

Not in the Kieswet: a political group and a committee decide themselves whom they let in. National log-in comes later
and enters where local passwords enter now (`means.SignInMeans`).
"""

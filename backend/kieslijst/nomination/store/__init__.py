"""The only readers and writers of the nomination tables, by noun; values in, values out, sealed fields opened here."""

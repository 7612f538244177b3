"""EML_NL files and spreadsheets: values in, bytes out, and back. Knows no database and no web.

Entrances, one module each:

- `document.open_document(data)` opens bytes from outside safely and says which message they hold;
- `eml110a`, `eml210`, `eml230`: `read(data)` gives a value, `write(value)` gives bytes to publish;
- `election_definition`, `nomination`, `candidate_lists`, `message`, `candidate`: the values of these messages;
- `total_lists.combined(files)` makes the 230c of 230b files; `total_lists.resolved(lists)` follows its references;
- `making.made(value, name=...)` is the way out: bytes that passed every check and read back as the value;
- `checks.check(data, against=..., schemas=...)` reports what is wrong with a file and what only a receiver cannot take;
- `contests.contest_of(region)` is how lists name a district of the definition;
- `hash_code.in_groups(data)` is the hash that people compare; `file_name` how receivers want files to be called;
- `spreadsheet.read_pasted` and `spreadsheet.read_file` read candidates from a table.

Whatever cannot be read raises `shared.errors.Unreadable` with one line for the user; a value that a
message cannot hold raises `shared.errors.Refused`.
"""

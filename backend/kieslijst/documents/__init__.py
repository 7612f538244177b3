"""The official papers: one typed input per ministerial model in, PDF bytes out.

Owns the models of the Kiesregeling as far as they are built (H 1 and H 9), their logic of sections,
their wording (`pdf_templates/<model>/<model>.<language>.toml`) and the file of papers. Knows no
database and no web; whoever has a snapshot turns it into the inputs of `h1` and `h9` and calls
`rendering.RenderingPool` or `package.render_package`.

WeasyPrint is imported only when something is laid out, so that importing this package stays cheap.
"""

"""The official papers: one typed input per ministerial model in, PDF bytes out.

Owns the models of the Kiesregeling as far as they are built, their logic of sections, their wording
(`pdf_templates/<model>/<model>.<language>.toml`) and the file of papers: `paper_kinds` says what may be
in a package and what it is called there. Knows no database and no web; whoever has a snapshot turns it
into inputs of models (`file_of_papers`) and calls `rendering.RenderingPool` or `rendering.render_package`.

WeasyPrint is imported only when something is laid out, so that importing this package stays cheap.
"""

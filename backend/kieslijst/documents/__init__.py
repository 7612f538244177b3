"""The official papers: one typed input per ministerial model in, PDF bytes out.

Owns the models of the Kiesregeling as far as they are built, their logic of sections, their wording
(`pdf_templates/<model>/<model>.<language>.toml`) and the file of papers. A folder may use those before it: `words`,
`parts`, `models`, `markup`, `press` and `odt`, `package`. Knows no database and no web; whoever has a snapshot turns
it into inputs of models (`package.file_of_papers`) and calls `package.rendering.RenderingPool` or `render_package`.

WeasyPrint is imported only when something is laid out, so that importing this package stays cheap.
"""

"""The kit that pages are made with: Page and `show`, guard, forms, error pages, texts in three languages, assets.

Knows no slice. Slices give it their pages (dataclasses) and handlers; `identity` tells it who is signed in.
A page, whole:

    class NameForm(Form):
        def name(self) -> str:
            return self.text("name", missing=mark("Vul een naam in."))

    @dataclass(frozen=True, slots=True, kw_only=True)
    class RenamePage(Page):              # of kieslijst.nomination.pages: template nomination/rename.html
        form: NameForm                   # there: {{ field.text(page.form, "name", label=_("Naam")) }}

    @post("/party/{ws:uuid}/name", permission=Permission.LIST_WRITE)
    async def rename_submit(request: Request[Any, Any, Any], ws: FromPath[UUID]) -> Response[Any]:
        form = await NameForm.sent(request)
        name = form.name()
        if not form.is_fine:
            return show(RenamePage(form=form), request, status=422)
        await rename(ws, name, actor=actor_of(request), now=site_of(request).clock())
        return redirect(f"/party/{ws}", request=request, said=mark("De naam is nu %(name)s.", name=name))

Templates extend `_layout/base.html` (blocks title, heading, above, content, width) and import macros from
`_components`. Every form holds `{{ hidden.token() }}`. Texts are Dutch, in `_("…")` or `mark("…")`; the translations
of a slice stand in `locale/<language>/<slice>.po`, and `infra/messages` says what is missing.
"""

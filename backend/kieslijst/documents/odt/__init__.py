"""A paper as OpenDocument text, for officials who finish it in Word or LibreOffice (`odt_of`).

Made from the same HTML as the PDF, so that both say the same. Our own writer, because a paper uses a dozen tags:
the package `odfpy` had its last release in 2020, and nothing here needs an office suite. No formulas, no macros,
no times: the same paper gives the same bytes.
"""

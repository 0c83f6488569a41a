"""Every word that the window shows, in Chinese and English, by the place where it stands.

A module of this package holds Bilingual constants and nothing else; a widget shows ``WORD.in_language(language)``.
"""

"""The program's words: Linguist files, sheets for translators, plural rules, how far each language was reviewed."""

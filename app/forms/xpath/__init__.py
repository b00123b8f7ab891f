"""XPath 1.0 with the ODK functions, compiled to closures; must not know sessions or text."""

"""Implementations of the XPath and ODK functions by theme; must not know how calls are compiled."""

"""The countries of the study: where a consent policy exists, and so where an interview can be opened at all."""

STUDY_COUNTRIES = ("BE", "DE", "EL", "ES", "IE", "IT")
"""NUTS codes (Greece is EL). `app/interview/policy.toml` holds a row for each; a test keeps the two equal."""

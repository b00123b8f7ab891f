"""How a coordinator's return of an interview stands in its record; shared with the server."""

REVIEW_FIELD = "@review"
RETURNED = "returned"
REASON_FIELD = "@review_reason"
"""Why it was returned, as a code; never free text, which could name a child."""
BY_FIELD = "@review_by"
"""Who returned it, as the coordinator is called in the project."""
RETURN_REASONS = ("incomplete", "implausible", "wrong_child", "wrong_language", "consent", "other")
APART_FIELD = "@apart"
"""A coordinator said that this record is right beside others with the same form, site and code."""

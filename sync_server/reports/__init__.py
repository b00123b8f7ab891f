"""Charts and pages of a frozen snapshot, made from its public table alone; estimates and hides nothing."""

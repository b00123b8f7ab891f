"""Files for analysts: microdata and result tables in the formats of their tools; selects and computes nothing."""

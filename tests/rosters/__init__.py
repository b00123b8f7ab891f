"""Tests of app/rosters."""

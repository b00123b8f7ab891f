"""Interviews without a window: real answers from a file, and simulated children; everything is marked as test data.

They go through the same engine, interview and store as a child's own answers, and nothing else.
"""

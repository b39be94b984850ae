"""Dates and terms in Chinese text: notations, what they inherit, and the period that a whole document covers."""

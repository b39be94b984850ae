"""Provinces, cities, districts and counties, with the prefectures of old."""

"""Courses: sessions with their seats, bookings, waiting list and attendance."""

from desk.ui.pages.courses.page import CoursesPage

__all__ = ["CoursesPage"]

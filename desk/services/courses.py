"""Courses: sessions, bookings by site, the waiting list, attendance: the room's verbs in one place."""

from desk.services.bookings import book, cancel_booking, mark_attendance, rename_attendee, told
from desk.services.calendar_file import calendar_file, calendar_of
from desk.services.course_papers import attendance_sheet, certificates
from desk.services.course_reads import closed_days, courses, offer, session, sessions
from desk.services.course_sessions import add_session, cancel_session, change_session
from desk.services.course_values import BookingOffer, BookingView, CourseView, SessionCard, SessionView

__all__ = [
    "BookingOffer", "BookingView", "CourseView", "SessionCard", "SessionView", "add_session", "attendance_sheet", "book", "calendar_file",
    "calendar_of", "cancel_booking", "cancel_session", "certificates", "change_session", "closed_days", "courses", "mark_attendance", "offer", "rename_attendee",
    "session", "sessions", "told",
]  # fmt: skip

"""Courses: types, rooms, sessions and series, bookings by site, the waiting list, attendance: the room's verbs in one place."""

from desk.services.attendance import mark_absent, mark_attendance, mark_present
from desk.services.bookings import book, people_of_site, rename_attendee, told
from desk.services.course.booking_cancel import CancelOffer, cancel_booking, cancel_offer, cancel_places
from desk.services.course.booking_moves import MoveOffer, move_booking, move_offers
from desk.services.course.booking_record import BookingStep, PassedOver, booking_record, session_record
from desk.services.course.booking_terms import booking_terms, reset_booking_terms, save_booking_terms
from desk.services.course.calendar_file import calendar_file, calendar_of
from desk.services.course.papers import attendance_sheet, certificates
from desk.services.course.reads import closed_days, courses, offer, session, sessions
from desk.services.course.reminders import Reminder, reminders
from desk.services.course.seat_holds import accept_offer, decline_offer, lapse_holds
from desk.services.course.series import PlannedDay, add_series, plan_series
from desk.services.course.session_fields import SessionTerms
from desk.services.course.sessions import add_session, cancel_session, change_session, go_ahead
from desk.services.course.tellings import ToTell, tell, to_tell
from desk.services.course.values import BookingOffer, BookingView, CourseView, SessionCard, SessionView
from desk.services.course_types import CourseType, course_types, save_course_type
from desk.services.rooms import RoomView, rooms, save_room

__all__ = [
    "BookingOffer",
    "BookingStep",
    "BookingView",
    "CancelOffer",
    "CourseType",
    "CourseView",
    "MoveOffer",
    "PassedOver",
    "PlannedDay",
    "Reminder",
    "RoomView",
    "SessionCard",
    "SessionTerms",
    "SessionView",
    "ToTell",
    "accept_offer",
    "add_series",
    "add_session",
    "attendance_sheet",
    "book",
    "booking_record",
    "booking_terms",
    "calendar_file",
    "calendar_of",
    "cancel_booking",
    "cancel_offer",
    "cancel_places",
    "cancel_session",
    "certificates",
    "change_session",
    "closed_days",
    "course_types",
    "courses",
    "decline_offer",
    "go_ahead",
    "lapse_holds",
    "mark_absent",
    "mark_attendance",
    "mark_present",
    "move_booking",
    "move_offers",
    "offer",
    "people_of_site",
    "plan_series",
    "reminders",
    "rename_attendee",
    "reset_booking_terms",
    "rooms",
    "save_booking_terms",
    "save_course_type",
    "save_room",
    "session",
    "session_record",
    "sessions",
    "tell",
    "to_tell",
    "told",
]  # fmt: skip

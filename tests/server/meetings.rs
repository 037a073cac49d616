//! What is on, and seats in it: taken, waited for, moved, given back, checked in.

use axum::http::{Method, Request, StatusCode, header};
use jiff::SignedDuration;
use jiff::tz::TimeZone;
use onestop::api::meetings::{Booking, Bookings, Meetings};
use onestop::domain::digits::with_check;
use onestop::domain::meeting::{BookingState, Kind, Meeting, MeetingId};
use onestop::server::kiosks::KioskId;
use onestop::server::meetings::{Misses, Refused};
use serde_json::{Value, json};
use sqlx::{AnyConnection, AssertSqlSafe, Connection, raw_sql};

use crate::support::{Answer, Database, Desk, SOURCE, Site, booking, code, instant, key, meeting, on_both};

on_both!(
    a_guest_takes_a_seat_and_gives_it_back,
    who_waits_gets_a_seat_in_turn,
    a_booking_moves_to_a_free_seat_only,
    a_repeated_request_is_one_booking,
    a_card_has_one_booking_of_a_meeting,
    a_card_is_told_what_is_at_the_same_time,
    nobody_opens_the_booking_of_another,
    codes_cannot_be_guessed,
    one_checks_in_around_the_meeting_only,
    what_has_begun_is_neither_taken_nor_given_back,
    a_cancelled_meeting_keeps_its_bookings_and_takes_no_more,
    capacity_never_goes_below_what_is_taken,
    the_database_itself_refuses_a_second_on_a_seat,
    what_staff_change_stays_until_the_source_says_something_else,
    with_the_card_its_seats_go_to_those_who_wait,
    guests_are_forgotten_a_week_later,
    days_are_the_sites_days,
    the_list_is_narrowed_by_name,
    a_phone_takes_the_meeting_along,
    wrong_requests_are_refused_by_name,
);

/// Two hours after the tests' sites open.
const SOON: &str = "2026-01-10T14:00:00Z";

async fn with(mut database: Database, meetings: &[Meeting]) -> Site {
    database.settings.zone = TimeZone::get("America/New_York").unwrap();
    let site = database.site().await;
    put(&site, meetings).await;
    site
}

async fn put(site: &Site, meetings: &[Meeting]) {
    site.backend.store.put_meetings(meetings, SOURCE, site.backend.settings.clock.now()).await.unwrap();
}

fn is_problem(answer: &Answer, status: StatusCode, code: &str) {
    let json = answer.json();
    assert_eq!((answer.status, &json["code"]), (status, &json!(code)), "{json}");
    assert_eq!(answer.headers[header::CONTENT_TYPE], "application/problem+json");
}

/// The misses of a kiosk hold for ten minutes.
#[test]
fn a_kiosk_may_type_codes_again_ten_minutes_later() {
    let (misses, kiosk) = (Misses::default(), KioskId("one".to_owned()));
    let start = instant("2026-01-10T12:00:00Z");
    for _ in 0..30 {
        assert!(!misses.are_too_many(&kiosk, start));
        misses.count(&kiosk, start);
    }
    assert!(misses.are_too_many(&kiosk, start + SignedDuration::from_secs(599)));
    assert!(!misses.are_too_many(&KioskId("two".to_owned()), start));
    let later = start + SignedDuration::from_mins(10);
    assert!(!misses.are_too_many(&kiosk, later));
    misses.count(&kiosk, later);
    assert!(!misses.are_too_many(&kiosk, later));
}

fn conflicts(answer: &Answer, code: &str) {
    is_problem(answer, StatusCode::CONFLICT, code);
}

async fn a_guest_takes_a_seat_and_gives_it_back(database: Database) {
    let club = meeting("A", SOON, 2);
    let site = with(database, std::slice::from_ref(&club)).await;
    let guest = Desk::of_guests(&site, "By the door").await;
    assert_eq!((guest.meeting(&site, &club.id).await.left, guest.meeting(&site, &club.id).await.waiting), (2, 0));

    let seat = guest.book(&site, &club.id, 1).await;
    assert_eq!((seat.state, seat.place, seat.name.as_deref()), (BookingState::Confirmed, None, Some("Rosa")));
    assert_eq!(seat.meeting, club);
    assert!(code(&seat).len() == 12 && code(&seat).bytes().all(|digit| digit.is_ascii_digit()));
    assert!(!format!("{seat:?}").contains(code(&seat)), "what opens it is in no log");
    assert_eq!(guest.meeting(&site, &club.id).await.left, 1);
    assert_eq!(guest.look(&site, code(&seat)).await, seat);
    // As people type it.
    let typed = format!("{}-{}%20{}", &code(&seat)[..4], &code(&seat)[4..8], &code(&seat)[8..]);
    assert_eq!(guest.look(&site, &typed).await.id, seat.id);

    for _ in 0..2 {
        assert_eq!(booking(&guest.cancel(&site, code(&seat)).await).state, BookingState::Cancelled);
        assert_eq!(guest.meeting(&site, &club.id).await.left, 2);
    }
    conflicts(&guest.check_in(&site, code(&seat)).await, "booking_cancelled");
    conflicts(&guest.move_to(&site, code(&seat), &club.id).await, "booking_cancelled");
}

async fn who_waits_gets_a_seat_in_turn(database: Database) {
    let club = meeting("A", SOON, 2);
    let site = with(database, std::slice::from_ref(&club)).await;
    let guest = Desk::of_guests(&site, "By the door").await;
    let mut bookings = Vec::new();
    for number in 0..6 {
        bookings.push(guest.book(&site, &club.id, number).await);
    }
    let places: Vec<_> = bookings.iter().map(|booking| booking.place).collect();
    assert_eq!(places, [None, None, Some(1), Some(2), Some(3), Some(4)]);
    assert_eq!(guest.meeting(&site, &club.id).await.waiting, 4);

    // One who waits goes; those behind move up.
    guest.cancel(&site, code(&bookings[3])).await;
    // One with a seat goes; the first of those who wait has it.
    guest.cancel(&site, code(&bookings[0])).await;
    let mut now = Vec::new();
    for booking in &bookings {
        let booking = guest.look(&site, code(booking)).await;
        now.push((booking.state, booking.place));
    }
    let (seat, gone) = ((BookingState::Confirmed, None), (BookingState::Cancelled, None));
    let waits = |place| (BookingState::Waitlisted, Some(place));
    assert_eq!(now, [gone, seat, seat, gone, waits(1), waits(2)]);
    let offered = guest.meeting(&site, &club.id).await;
    assert_eq!((offered.left, offered.waiting), (0, 2));

    // Who comes back is the last.
    assert_eq!(guest.book(&site, &club.id, 6).await.place, Some(3));
}

async fn a_booking_moves_to_a_free_seat_only(database: Database) {
    let (first, second) = (meeting("A", SOON, 1), meeting("B", SOON, 1));
    let site = with(database, &[first.clone(), second.clone()]).await;
    let guest = Desk::of_guests(&site, "By the door").await;
    let moving = guest.book(&site, &first.id, 1).await;
    let waiting = guest.book(&site, &first.id, 2).await;

    let moved = booking(&guest.move_to(&site, code(&moving), &second.id).await);
    assert_eq!(
        (moved.id, moved.meeting.id, moved.state),
        (moving.id.clone(), second.id.clone(), BookingState::Confirmed)
    );
    assert_eq!(guest.look(&site, code(&waiting)).await.state, BookingState::Confirmed, "the seat it left");
    // Once more changes nothing.
    assert_eq!(booking(&guest.move_to(&site, code(&moving), &second.id).await).state, BookingState::Confirmed);

    conflicts(&guest.move_to(&site, code(&moving), &first.id).await, "meeting_full");
    let stays = guest.look(&site, code(&moving)).await;
    assert_eq!((stays.meeting.id, stays.state), (second.id.clone(), BookingState::Confirmed));
    assert_eq!(guest.meeting(&site, &first.id).await.waiting, 0);

    let unknown = MeetingId("0000000000000000".to_owned());
    is_problem(&guest.move_to(&site, code(&moving), &unknown).await, StatusCode::NOT_FOUND, "unknown_meeting");
}

async fn a_repeated_request_is_one_booking(database: Database) {
    let (club, other) = (meeting("A", SOON, 5), meeting("B", SOON, 5));
    let site = with(database, &[club.clone(), other.clone()]).await;
    let guest = Desk::of_guests(&site, "By the door").await;
    let key = key(1);
    let order = || guest.order(&site, &club.id, &key);
    let answers: [_; 6] = tokio::join!(order(), order(), order(), order(), order(), order()).into();
    assert_eq!(answers.iter().filter(|answer| answer.status == StatusCode::CREATED).count(), 1);
    let first = booking(&answers[0]);
    for answer in &answers {
        assert_eq!((booking(answer).id, booking(answer).code), (first.id.clone(), first.code.clone()));
    }
    assert_eq!(guest.meeting(&site, &club.id).await.left, 4);

    guest.cancel(&site, code(&first)).await;
    let again = order().await;
    assert_eq!((again.status, booking(&again).state), (StatusCode::OK, BookingState::Cancelled), "as it is now");

    conflicts(&guest.order(&site, &other.id, &key).await, "key_used");
    assert_eq!(guest.meeting(&site, &other.id).await.left, 5);
    // Another kiosk may happen to have the same key.
    let elsewhere = Desk::of_guests(&site, "By the window").await;
    let theirs = elsewhere.order(&site, &club.id, &key).await;
    assert_eq!(theirs.status, StatusCode::CREATED);
    assert!(booking(&theirs).id != first.id && booking(&theirs).code != first.code);
}

async fn my_bookings(desk: &Desk, site: &Site) -> Vec<Booking> {
    let answer = desk.get(site, "/me/bookings").await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.json());
    serde_json::from_slice::<Bookings>(&answer.body).unwrap().items
}

async fn a_card_has_one_booking_of_a_meeting(database: Database) {
    let (club, later) = (meeting("A", SOON, 3), meeting("B", "2026-01-10T16:00:00Z", 3));
    let site = with(database, &[club.clone(), later.clone()]).await;
    let client = Desk::with_card(&site, "By the door").await;
    let seat = client.book(&site, &club.id, 1).await;
    assert_eq!((seat.code.as_ref(), seat.name.as_ref()), (None, None), "the card opens it");
    let again = client.order(&site, &club.id, &key(2)).await;
    assert_eq!((again.status, booking(&again).id), (StatusCode::OK, seat.id.clone()));
    assert_eq!(client.meeting(&site, &club.id).await.left, 2);

    let second = client.book(&site, &later.id, 3).await;
    conflicts(&client.move_to(&site, &second.id.0, &club.id).await, "already_booked");
    let ids: Vec<_> = my_bookings(&client, &site).await.into_iter().map(|booking| booking.id).collect();
    assert_eq!(ids, [seat.id.clone(), second.id]);

    // Who has cancelled may come back.
    client.cancel(&site, &seat.id.0).await;
    assert_ne!(client.book(&site, &club.id, 4).await.id, seat.id);

    let named = client
        .send(
            &site,
            Method::POST,
            &format!("/meetings/{}/bookings", club.id),
            Some(&key(5)),
            Some(&json!({"name": "X"})),
        )
        .await;
    is_problem(&named, StatusCode::BAD_REQUEST, "invalid_parameter");
}

async fn a_card_is_told_what_is_at_the_same_time(database: Database) {
    let first = meeting("A", SOON, 3);
    let at_once = meeting("B", "2026-01-10T14:30:00Z", 3);
    let right_after = meeting("C", "2026-01-10T15:00:00Z", 3);
    let site = with(database, &[first.clone(), at_once.clone(), right_after.clone()]).await;
    let client = Desk::with_card(&site, "By the door").await;
    assert!(client.book(&site, &first.id, 1).await.clashes.is_empty());
    assert!(client.book(&site, &right_after.id, 2).await.clashes.is_empty(), "one ends as the other begins");
    let both = client.book(&site, &at_once.id, 3).await;
    assert_eq!((both.state, both.clashes), (BookingState::Confirmed, vec![first.clone(), right_after]));

    let clashes: Vec<_> = my_bookings(&client, &site).await.iter().map(|booking| booking.clashes.len()).collect();
    assert_eq!(clashes, [1, 2, 1]);
    client.cancel(&site, &both.id.0).await;
    assert!(my_bookings(&client, &site).await.iter().all(|booking| booking.clashes.is_empty()));

    let other = Desk::with_card(&site, "By the window").await;
    assert!(other.book(&site, &at_once.id, 4).await.clashes.is_empty(), "another's meetings are not told");
}

async fn nobody_opens_the_booking_of_another(database: Database) {
    let club = meeting("A", SOON, 5);
    let site = with(database, std::slice::from_ref(&club)).await;
    let client = Desk::with_card(&site, "By the door").await;
    let other = Desk::with_card(&site, "By the window").await;
    let guest = Desk::of_guests(&site, "In the hall").await;
    let own = client.book(&site, &club.id, 1).await;
    let guests = guest.book(&site, &club.id, 2).await;
    let wrong_digit = code(&guests).replace(['0', '1', '2'], "9");
    let names = [own.id.0.as_str(), &guests.id.0, "1", "%00", "..%2f", "000000000000", &wrong_digit];
    for desk in [&other, &guest] {
        for name in names.iter().filter(|name| **name != code(&guests)) {
            for answer in [
                desk.get(&site, &format!("/bookings/{name}")).await,
                desk.cancel(&site, name).await,
                desk.move_to(&site, name, &club.id).await,
                desk.check_in(&site, name).await,
            ] {
                is_problem(&answer, StatusCode::NOT_FOUND, "unknown_booking");
            }
        }
    }
    assert_eq!(client.look(&site, &own.id.0).await.state, BookingState::Confirmed);
    assert!(my_bookings(&other, &site).await.is_empty());
    assert_eq!(guest.get(&site, "/me/bookings").await.status, StatusCode::UNAUTHORIZED);
    for (method, path) in [
        (Method::GET, "/api/v1/meetings".to_owned()),
        (Method::GET, format!("/api/v1/meetings/{}", club.id)),
        (Method::POST, format!("/api/v1/meetings/{}/bookings", club.id)),
        (Method::GET, format!("/api/v1/bookings/{}", code(&guests))),
        (Method::DELETE, format!("/api/v1/bookings/{}", code(&guests))),
        (Method::POST, format!("/api/v1/bookings/{}/check-in", code(&guests))),
    ] {
        let stranger = Request::builder().method(method).uri(path).body(axum::body::Body::empty()).unwrap();
        assert_eq!(site.call(stranger).await.status, StatusCode::UNAUTHORIZED);
    }
}

async fn codes_cannot_be_guessed(database: Database) {
    let club = meeting("A", SOON, 5);
    let site = with(database, std::slice::from_ref(&club)).await;
    let (guest, other) = (Desk::of_guests(&site, "By the door").await, Desk::of_guests(&site, "By the window").await);
    let seat = guest.book(&site, &club.id, 1).await;
    let guesses = (0..30).map(|number| with_check(&format!("{number:011}")));
    for guess in guesses.filter(|guess| guess != code(&seat)) {
        let missed = guest.check_in(&site, &guess).await;
        is_problem(&missed, StatusCode::NOT_FOUND, "unknown_booking");
    }
    let halted = guest.get(&site, &format!("/bookings/{}", code(&seat))).await;
    is_problem(&halted, StatusCode::TOO_MANY_REQUESTS, "too_many_tries");
    assert_eq!(halted.headers[header::RETRY_AFTER], "600");
    assert_eq!(other.look(&site, code(&seat)).await.id, seat.id, "other kiosks go on");
}

async fn one_checks_in_around_the_meeting_only(database: Database) {
    let club = meeting("A", "2026-01-12T14:00:00Z", 1);
    let site = with(database, std::slice::from_ref(&club)).await;
    let guest = Desk::of_guests(&site, "By the door").await;
    let (seat, waits) = (guest.book(&site, &club.id, 1).await, guest.book(&site, &club.id, 2).await);
    conflicts(&guest.check_in(&site, code(&seat)).await, "too_early");

    let site = site.database.at("2026-01-12T12:50:00Z").site().await;
    conflicts(&guest.check_in(&site, code(&seat)).await, "too_early");
    let missed = site.database.at("2026-01-12T15:00:00Z").site().await;
    conflicts(&guest.check_in(&missed, code(&seat)).await, "too_late");
    assert_eq!(guest.look(&missed, code(&seat)).await.state, BookingState::Missed);

    let site = missed.database.at("2026-01-12T13:05:00Z").site().await;
    conflicts(&guest.check_in(&site, code(&waits)).await, "no_seat");
    for _ in 0..2 {
        assert_eq!(booking(&guest.check_in(&site, code(&seat)).await).state, BookingState::Attended);
    }
    conflicts(&guest.cancel(&site, code(&seat)).await, "checked_in");
    conflicts(&guest.move_to(&site, code(&seat), &club.id).await, "checked_in");
    assert_eq!(guest.look(&site, code(&waits)).await.place, Some(1), "who has come keeps the seat");
    let site = site.database.at("2026-01-12T16:00:00Z").site().await;
    assert_eq!(guest.look(&site, code(&seat)).await.state, BookingState::Attended);
}

async fn what_has_begun_is_neither_taken_nor_given_back(database: Database) {
    let (club, later) = (meeting("A", SOON, 2), meeting("B", "2026-01-13T14:00:00Z", 2));
    let site = with(database, &[club.clone(), later.clone()]).await;
    let guest = Desk::of_guests(&site, "By the door").await;
    let (seat, next) = (guest.book(&site, &club.id, 1).await, guest.book(&site, &later.id, 2).await);
    let site = site.database.at("2026-01-10T14:01:00Z").site().await;
    conflicts(&guest.order(&site, &club.id, &key(3)).await, "too_late");
    conflicts(&guest.cancel(&site, code(&seat)).await, "too_late");
    conflicts(&guest.move_to(&site, code(&seat), &later.id).await, "too_late");
    conflicts(&guest.move_to(&site, code(&next), &club.id).await, "too_late");
    // The request of before is still answered.
    assert_eq!(guest.order(&site, &club.id, &key(1)).await.status, StatusCode::OK);
    // Who comes late is there.
    assert_eq!(booking(&guest.check_in(&site, code(&seat)).await).state, BookingState::Attended);
}

async fn a_cancelled_meeting_keeps_its_bookings_and_takes_no_more(database: Database) {
    let (club, later) = (meeting("A", SOON, 1), meeting("B", SOON, 1));
    let site = with(database, &[club.clone(), later.clone()]).await;
    let (store, now) = (&site.backend.store, site.backend.settings.clock.now());
    let guest = Desk::of_guests(&site, "By the door").await;
    let (seat, waits) = (guest.book(&site, &club.id, 1).await, guest.book(&site, &club.id, 2).await);
    store.set_cancelled(&club.id, true, now).await.unwrap();
    let told = guest.look(&site, code(&seat)).await;
    assert!(told.meeting.cancelled && told.state == BookingState::Confirmed);
    conflicts(&guest.order(&site, &club.id, &key(3)).await, "meeting_cancelled");
    conflicts(&guest.check_in(&site, code(&seat)).await, "meeting_cancelled");
    // What is left of it can be moved away.
    assert_eq!(booking(&guest.move_to(&site, code(&seat), &later.id).await).state, BookingState::Confirmed);
    assert_eq!(guest.look(&site, code(&waits)).await.state, BookingState::Waitlisted, "nothing to be promoted to");
    store.set_cancelled(&club.id, false, now).await.unwrap();
    assert_eq!(guest.look(&site, code(&waits)).await.state, BookingState::Confirmed);
    let unknown = store.set_cancelled(&MeetingId("x".to_owned()), true, now).await;
    assert!(matches!(unknown, Err(Refused::UnknownMeeting)));
}

async fn capacity_never_goes_below_what_is_taken(database: Database) {
    let club = meeting("A", SOON, 3);
    let site = with(database, std::slice::from_ref(&club)).await;
    let (store, now) = (&site.backend.store, site.backend.settings.clock.now());
    let guest = Desk::of_guests(&site, "By the door").await;
    let mut bookings = Vec::new();
    for number in 0..5 {
        bookings.push(guest.book(&site, &club.id, number).await);
    }
    let refused = store.set_capacity(&club.id, 2, now).await.unwrap_err();
    assert!(matches!(refused, Refused::TooSmall { taken: 3 }), "{refused}");
    assert!(refused.to_string().contains("3 seats are taken"), "{refused}");
    for booking in &bookings[..3] {
        assert_eq!(guest.look(&site, code(booking)).await.state, BookingState::Confirmed);
    }
    store.set_capacity(&club.id, 4, now).await.unwrap();
    assert_eq!(guest.look(&site, code(&bookings[3])).await.state, BookingState::Confirmed);
    assert_eq!(guest.look(&site, code(&bookings[4])).await.place, Some(1));

    // Nobody's seat is taken for being in the middle.
    guest.cancel(&site, code(&bookings[4])).await;
    guest.cancel(&site, code(&bookings[0])).await;
    store.set_capacity(&club.id, 3, now).await.unwrap();
    for booking in &bookings[1..4] {
        assert_eq!(guest.look(&site, code(booking)).await.state, BookingState::Confirmed);
    }
    let offered = guest.meeting(&site, &club.id).await;
    assert_eq!((offered.meeting.capacity, offered.left), (3, 0));
    assert!(matches!(store.set_capacity(&club.id, 0, now).await, Err(Refused::Invalid(_))));

    // A source that says fewer does not drop anyone, and says so.
    let put = store.put_meetings(&[Meeting { capacity: 1, ..club.clone() }], SOURCE, now).await.unwrap();
    assert_eq!((put.changed, put.short[0].wanted, put.short[0].taken), (1, 1, 3));
    assert_eq!(guest.meeting(&site, &club.id).await.meeting.capacity, 3);
}

async fn the_database_itself_refuses_a_second_on_a_seat(database: Database) {
    let address = database.address.clone();
    let club = meeting("A", SOON, 1);
    let site = with(database, std::slice::from_ref(&club)).await;
    let guest = Desk::of_guests(&site, "By the door").await;
    let (seat, waits) = (guest.book(&site, &club.id, 1).await, guest.book(&site, &club.id, 2).await);
    let url = if address.contains("://") { address } else { format!("sqlite://{address}") };
    let mut connection = AnyConnection::connect(&url).await.unwrap();
    for wrong in [
        // The seat of another, a seat that there is not, a confirmation without a seat, a seat without a confirmation.
        format!("UPDATE booking SET state = 'confirmed', seat = 1 WHERE id = '{}'", waits.id),
        format!("UPDATE booking SET state = 'confirmed', seat = 2 WHERE id = '{}'", waits.id),
        format!("UPDATE booking SET state = 'confirmed' WHERE id = '{}'", waits.id),
        format!("UPDATE booking SET state = 'cancelled' WHERE id = '{}'", seat.id),
        "DELETE FROM seat".to_owned(),
    ] {
        let refused = raw_sql(AssertSqlSafe(wrong.clone())).execute(&mut connection).await;
        assert!(refused.is_err(), "{wrong}");
    }
    assert_eq!(guest.look(&site, code(&waits)).await.place, Some(1));
    connection.close().await.unwrap();
}

async fn what_staff_change_stays_until_the_source_says_something_else(database: Database) {
    let club = meeting("A", SOON, 3);
    let site = with(database, std::slice::from_ref(&club)).await;
    let (store, now) = (&site.backend.store, site.backend.settings.clock.now());
    let (starts, ends) = (instant("2026-01-10T17:00:00Z"), instant("2026-01-10T18:00:00Z"));
    store.reschedule(&club.id, starts, ends, Some("Room 3")).await.unwrap();
    store.set_capacity(&club.id, 8, now).await.unwrap();
    let put = store.put_meetings(std::slice::from_ref(&club), SOURCE, now).await.unwrap();
    assert_eq!((put.new, put.changed, put.unchanged), (0, 0, 1));
    let kept = store.meeting(&club.id).await.unwrap().unwrap().meeting;
    assert_eq!((kept.starts, kept.ends, kept.room.as_str(), kept.capacity), (starts, ends, "Room 3", 8));

    let said = Meeting { title: "Job Club, new".to_owned(), ..club.clone() };
    let put = store.put_meetings(std::slice::from_ref(&said), SOURCE, now).await.unwrap();
    assert_eq!((put.new, put.changed, put.unchanged), (0, 1, 0));
    assert_eq!(store.meeting(&club.id).await.unwrap().unwrap().meeting, said);

    let backwards = store.reschedule(&club.id, ends, starts, None).await;
    assert!(matches!(backwards, Err(Refused::Invalid(_))));
    let workshops = store.workshops(now).await.unwrap();
    assert_eq!((workshops.len(), workshops[0].workshop.as_str(), workshops[0].meetings), (1, "A", 1));
}

async fn with_the_card_its_seats_go_to_those_who_wait(database: Database) {
    let (club, past) = (meeting("A", "2026-01-10T20:00:00Z", 1), meeting("B", SOON, 1));
    let site = with(database, &[club.clone(), past.clone()]).await;
    let client = Desk::with_card(&site, "By the door").await;
    let seat = client.book(&site, &club.id, 1).await;
    client.book(&site, &past.id, 2).await;
    let guest = Desk::of_guests(&site, "By the window").await;
    let waits = guest.book(&site, &club.id, 3).await;
    let site = site.database.at("2026-01-10T16:00:00Z").site().await;
    assert_eq!(client.send(&site, Method::DELETE, "/me", None, None).await.status, StatusCode::NO_CONTENT);
    assert_eq!(guest.look(&site, code(&waits)).await.state, BookingState::Confirmed);
    assert_eq!(guest.meeting(&site, &past.id).await.left, 1);
    is_problem(&guest.get(&site, &format!("/bookings/{}", seat.id)).await, StatusCode::NOT_FOUND, "unknown_booking");
}

async fn guests_are_forgotten_a_week_later(database: Database) {
    let (club, later) = (meeting("A", SOON, 1), meeting("B", "2026-02-10T14:00:00Z", 9));
    let site = with(database, &[club.clone(), later.clone()]).await;
    let guest = Desk::of_guests(&site, "By the door").await;
    let seat = guest.book(&site, &club.id, 1).await;
    let site = site.database.at("2026-01-17T14:00:00Z").site().await;
    guest.book(&site, &later.id, 2).await;
    assert_eq!(guest.look(&site, code(&seat)).await.state, BookingState::Missed);
    let site = site.database.at("2026-01-17T15:01:00Z").site().await;
    let next = guest.book(&site, &later.id, 3).await;
    let gone = guest.get(&site, &format!("/bookings/{}", code(&seat))).await;
    is_problem(&gone, StatusCode::NOT_FOUND, "unknown_booking");
    assert_eq!(guest.look(&site, code(&next)).await.name.as_deref(), Some("Rosa"));
    assert_eq!(guest.meeting(&site, &club.id).await.left, 0, "that the seat was taken stays");
}

async fn titles(site: &Site, desk: &Desk, query: &str) -> Vec<String> {
    let answer = desk.get(site, &format!("/meetings?{query}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.json());
    let meetings: Meetings = serde_json::from_slice(&answer.body).unwrap();
    assert_eq!(meetings.zone.as_deref(), Some("America/New_York"));
    meetings.items.into_iter().map(|offered| offered.meeting.workshop).collect()
}

async fn days_are_the_sites_days(database: Database) {
    let meetings = [
        // 7 March in New York has 24 hours, 8 March has 23: clocks go forward at 2 in the morning.
        meeting("late on the 7th", "2026-03-08T03:30:00Z", 1),
        meeting("first on the 8th", "2026-03-08T05:00:00Z", 1),
        meeting("last on the 8th", "2026-03-09T03:00:00Z", 1),
        meeting("first on the 9th", "2026-03-09T04:00:00Z", 1),
    ];
    let site = with(database.at("2026-03-08T04:30:00Z"), &meetings).await;
    let desk = Desk::of_guests(&site, "By the door").await;
    assert_eq!(titles(&site, &desk, "from=2026-03-08&days=1").await, ["first on the 8th", "last on the 8th"]);
    assert_eq!(titles(&site, &desk, "from=2026-03-07&days=1").await, ["late on the 7th"]);
    assert_eq!(titles(&site, &desk, "days=1").await, ["late on the 7th"], "it is still the 7th there");
    assert_eq!(titles(&site, &desk, "").await.len(), 4);
    assert!(titles(&site, &desk, "from=2026-03-10").await.is_empty());
}

async fn the_list_is_narrowed_by_name(database: Database) {
    let club = meeting("club", SOON, 1);
    let orientation = Meeting { kind: Kind::Orientation, ..meeting("orientation", "2026-01-11T14:00:00Z", 1) };
    let spanish = Meeting { language: "es".to_owned(), ..meeting("spanish", "2026-01-10T15:00:00Z", 1) };
    let site = with(database, &[orientation, club, spanish]).await;
    let desk = Desk::of_guests(&site, "By the door").await;
    for (query, expected) in [
        ("", &["club", "spanish", "orientation"][..]),
        ("kind=job_club", &["club", "spanish"]),
        ("kind=orientation", &["orientation"]),
        ("language=es", &["spanish"]),
        ("language=en&kind=job_club", &["club"]),
        ("language=ar", &[]),
        ("days=1", &["club", "spanish"]),
    ] {
        assert_eq!(titles(&site, &desk, query).await, expected, "{query}");
    }
    for (query, parameter) in [
        ("kind=party", "kind"),
        ("language=e", "language"),
        ("days=0", "days"),
        ("days=32", "days"),
        ("from=yesterday", "from"),
        ("from=9999-12-31", "from"),
        ("from=2026-02-30", "from"),
    ] {
        let answer = desk.get(&site, &format!("/meetings?{query}")).await;
        is_problem(&answer, StatusCode::BAD_REQUEST, "invalid_parameter");
        assert_eq!(answer.json()["parameter"], parameter, "{query}");
    }
    is_problem(&desk.get(&site, "/meetings?day=1").await, StatusCode::BAD_REQUEST, "unknown_parameter");
}

async fn a_phone_takes_the_meeting_along(mut database: Database) {
    database.settings.take = Some("https://jobs.example.org".parse().unwrap());
    let club = Meeting {
        title: "Club de empleo: entrevistas, currículum; y más prácticas para cada semana del año".to_owned(),
        bring: Some("Photo ID, résumé\nA pen".to_owned()),
        ..meeting("A", SOON, 1)
    };
    let site = with(database, std::slice::from_ref(&club)).await;
    let guest = Desk::of_guests(&site, "By the door").await;
    let seat = guest.book(&site, &club.id, 1).await;
    let calendar = seat.calendar.as_deref().unwrap().strip_prefix("https://jobs.example.org").unwrap();
    let answer = site.get(calendar).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.headers[header::CONTENT_TYPE], "text/calendar; charset=utf-8");
    let text = String::from_utf8(answer.body).unwrap();
    assert!(text.ends_with("END:VCALENDAR\r\n") && text.lines().all(|line| line.len() <= 75), "{text}");
    let unfolded = text.replace("\r\n ", "");
    for line in [
        "DTSTART:20260110T140000Z",
        "DTEND:20260110T150000Z",
        "SUMMARY:Club de empleo: entrevistas\\, currículum\\; y más prácticas para cada semana del año",
        "DESCRIPTION:Photo ID\\, résumé\\nA pen",
        "LOCATION:Room 12",
        "STATUS:CONFIRMED",
    ] {
        assert!(unfolded.lines().any(|each| each == line), "{line}: {unfolded}");
    }
    assert!(!text.contains("Rosa") && !text.contains(code(&seat)));
    for unknown in ["/m/aaaaaaaaaaaaaaaaaaaaaaaaaa.ics", "/m/x", "/m/%00.ics", &calendar.replace(".ics", "")] {
        assert_eq!(site.get(unknown).await.status, StatusCode::NOT_FOUND, "{unknown}");
    }
}

async fn wrong_requests_are_refused_by_name(database: Database) {
    let club = meeting("A", SOON, 1);
    let site = with(database, std::slice::from_ref(&club)).await;
    let guest = Desk::of_guests(&site, "By the door").await;
    let path = format!("/meetings/{}/bookings", club.id);
    let send = |key: Option<&'static str>, body: Value| {
        let (guest, site, path) = (&guest, &site, &path);
        async move { guest.send(site, Method::POST, path, key, Some(&body)).await }
    };
    let named = || json!({ "name": "Rosa" });
    let long = "k".repeat(65);
    for wrong in [None, Some("short"), Some("fifteen-letters"), Some("sixteen letters!")] {
        is_problem(&send(wrong, named()).await, StatusCode::BAD_REQUEST, "invalid_key");
    }
    let too_long = guest.send(&site, Method::POST, &path, Some(&long), Some(&named())).await;
    is_problem(&too_long, StatusCode::BAD_REQUEST, "invalid_key");
    let good = Some("sixteen-letters_");
    for body in [json!({}), json!({ "name": "" }), json!({ "name": " \u{200b} " }), json!({ "name": "x".repeat(31) })] {
        let answer = send(good, body).await;
        is_problem(&answer, StatusCode::BAD_REQUEST, "invalid_parameter");
        assert_eq!(answer.json()["parameter"], "name");
    }
    for body in [json!({ "name": 1 }), json!({ "name": "Rosa", "phone": "1" }), json!([])] {
        is_problem(&send(good, body).await, StatusCode::BAD_REQUEST, "invalid_parameter");
    }
    for unknown in ["0000000000000000", "%00", "x'"] {
        let below = format!("/meetings/{unknown}/bookings");
        let answer = guest.send(&site, Method::POST, &below, good, Some(&named())).await;
        is_problem(&answer, StatusCode::NOT_FOUND, "unknown_meeting");
    }
    assert_eq!(guest.meeting(&site, &club.id).await.left, 1, "nothing of it took a seat");
}

//! The screens of job club, of cards and of the plan, and how to come there from home.

use std::time::Duration;

use jiff::civil::date;
use onestop::domain::meeting::Kind;
use onestop::domain::plan::{Activity, How, Outcome};
use onestop::i18n::Text;
use onestop::kiosk::remote::Failure;

use super::screens::{Way, chooses, new};
use crate::driver::cards::Issued;
use crate::driver::{Kiosk, Mood, plain};

const PIN: &str = "482915";
const NAME: &str = "Maria Guadalupe";
/// A guest's: nobody has it.
const CODE: &str = "482915307912";

pub const SCREENS: [(&str, Way); 43] = [
    ("club", club),
    ("club later", |kiosk, text| {
        club(kiosk, text);
        kiosk.presses(&text.club_next());
    }),
    ("club filters", |kiosk, text| {
        club(kiosk, text);
        kiosk.presses(&text.club_only());
    }),
    ("club of a card", |kiosk, text| {
        busy(kiosk);
        club(kiosk, text);
    }),
    ("no club", |kiosk, text| {
        kiosk.backend.is(Mood::Fails(Failure::Unreachable));
        club(kiosk, text);
    }),
    ("meeting", |kiosk, text| meeting(kiosk, text, Kind::ResumeBasics)),
    ("full meeting", |kiosk, text| meeting(kiosk, text, Kind::FamilyLifeSkills)),
    ("how to take a seat", |kiosk, text| {
        meeting(kiosk, text, Kind::ResumeBasics);
        kiosk.presses(&text.meeting_take());
    }),
    ("guest's name", guest),
    ("a guest's seat", |kiosk, text| {
        guest(kiosk, text);
        types(kiosk, NAME);
    }),
    ("seat", seat),
    ("seat to move", |kiosk, text| {
        seat(kiosk, text);
        kiosk.presses(&text.seat_move());
    }),
    ("seat to give back", |kiosk, text| {
        seat(kiosk, text);
        kiosk.presses(&text.seat_give_back());
    }),
    ("slip number", |kiosk, text| {
        club(kiosk, text);
        kiosk.presses(&text.club_slip());
        kiosk.types("4829");
    }),
    ("no such seat", |kiosk, _| kiosk.scans(CODE)),
    ("card", |kiosk, text| kiosk.presses(&text.home_card())),
    ("card number", |kiosk, text| {
        kiosk.presses(&text.home_card());
        kiosk.presses(&text.mycard_have());
        kiosk.types("4829153079");
        kiosk.presses(&text.mycard_ok());
    }),
    ("pin", |kiosk, _| {
        let card = issued(kiosk);
        kiosk.scans(&card.secret);
        kiosk.types("482");
    }),
    ("wrong pin", |kiosk, text| {
        let card = issued(kiosk);
        kiosk.scans(&card.secret);
        kiosk.types("730164");
        kiosk.presses(&text.mycard_ok());
    }),
    ("ask staff", |kiosk, text| {
        let card = issued(kiosk);
        kiosk.scans(&card.secret);
        kiosk.presses(&text.mycard_pin_forgot());
    }),
    ("code of staff", |kiosk, text| {
        let card = issued(kiosk);
        kiosk.scans(&card.secret);
        kiosk.presses(&text.mycard_pin_forgot());
        kiosk.presses(&text.mycard_staff_code());
    }),
    ("easy pin", |kiosk, text| {
        takes(kiosk, text);
        kiosk.types("123456");
        kiosk.presses(&text.mycard_ok());
    }),
    ("card made", |kiosk, text| {
        takes(kiosk, text);
        types(kiosk, PIN);
        types(kiosk, PIN);
    }),
    ("card to print", |kiosk, text| {
        takes(kiosk, text);
        types(kiosk, PIN);
        types(kiosk, PIN);
        kiosk.presses(&text.mycard_print());
    }),
    ("new plan", |kiosk, _| {
        let card = issued(kiosk);
        signs_in(kiosk, &card);
    }),
    ("plan", |kiosk, text| {
        busy(kiosk);
        plan(kiosk, text);
    }),
    ("time to count", |kiosk, text| {
        busy(kiosk);
        looks_for_work(kiosk, text);
        plan(kiosk, text);
    }),
    ("leaving with time to count", |kiosk, text| {
        busy(kiosk);
        looks_for_work(kiosk, text);
        kiosk.presses(&text.bar_done());
    }),
    ("employer contacted", |kiosk, text| {
        busy(kiosk);
        plan(kiosk, text);
        kiosk.presses(&text.plan_add_contact());
    }),
    ("how contacted", how),
    ("what came of it", |kiosk, text| {
        how(kiosk, text);
        chooses_tile(kiosk, &text.how(How::Called));
    }),
    ("contact kept", kept),
    ("contact's day", |kiosk, text| {
        kept(kiosk, text);
        kiosk.presses(&text.contact_change_day());
    }),
    ("hours' activity", hours),
    ("hours' day", |kiosk, text| {
        hours(kiosk, text);
        chooses(kiosk, text, &text.activity(Activity::CommunityService));
    }),
    ("hours' length", |kiosk, text| {
        hours(kiosk, text);
        chooses(kiosk, text, &text.activity(Activity::CommunityService));
        chooses_tile(kiosk, &text.date(date(2026, 1, 13)));
    }),
    ("written down", |kiosk, text| {
        busy(kiosk);
        plan(kiosk, text);
        kiosk.presses(&text.plan_entries());
    }),
    ("weeks of logs", logs),
    ("log", |kiosk, text| {
        logs(kiosk, text);
        chooses_tile(kiosk, &text.plan_now());
    }),
    ("saved", |kiosk, text| {
        busy(kiosk);
        new(kiosk, text);
        chooses(kiosk, text, "Order picker");
        kiosk.presses(&text.listing_save());
        plan(kiosk, text);
        let saved = plain(&text.plan_saved(1));
        kiosk.presses(&saved);
    }),
    ("listing saved", |kiosk, text| {
        busy(kiosk);
        new(kiosk, text);
        chooses(kiosk, text, "Order picker");
        kiosk.presses(&text.listing_save());
    }),
    ("mine", mine),
    ("all of mine to delete", |kiosk, text| {
        mine(kiosk, text);
        kiosk.presses(&text.mine_delete());
    }),
];

fn types(kiosk: &mut Kiosk, text: &str) {
    kiosk.types(text);
    kiosk.keys("enter");
}

/// Presses what begins so, whatever follows.
fn chooses_tile(kiosk: &mut Kiosk, label: &str) {
    let label = plain(label).to_lowercase();
    let begins = |seen: &&crate::driver::Seen| seen.is_control() && seen.label.to_lowercase().starts_with(&label);
    let full = kiosk.nodes().iter().find(begins).expect("there is such a tile").label.clone();
    kiosk.presses(&full);
}

fn club(kiosk: &mut Kiosk, text: Text) {
    goes_home(kiosk, text);
    kiosk.presses(&text.home_club());
}

fn meeting(kiosk: &mut Kiosk, text: Text, kind: Kind) {
    club(kiosk, text);
    chooses_tile(kiosk, &text.meeting_kind(kind));
}

fn guest(kiosk: &mut Kiosk, text: Text) {
    meeting(kiosk, text, Kind::ResumeBasics);
    kiosk.presses(&text.meeting_take());
    kiosk.presses(&text.meeting_guest());
}

fn seat(kiosk: &mut Kiosk, text: Text) {
    guest(kiosk, text);
    types(kiosk, NAME);
    kiosk.presses(&text.meeting_see());
}

fn issued(kiosk: &Kiosk) -> Issued {
    kiosk.backend.has_card(NAME, PIN)
}

/// Up to the choice of a PIN for a new card.
fn takes(kiosk: &mut Kiosk, text: Text) {
    kiosk.presses(&text.home_card());
    kiosk.presses(&text.mycard_take());
    types(kiosk, NAME);
}

fn signs_in(kiosk: &mut Kiosk, card: &Issued) {
    kiosk.scans(&card.secret);
    types(kiosk, PIN);
}

/// Someone with a card who has done much this week, at home.
fn busy(kiosk: &mut Kiosk) {
    let card = issued(kiosk);
    let [sunday, monday, tuesday] = [11, 12, 13].map(|day| date(2026, 1, day));
    for (day, employer) in [(sunday, "Kroger"), (monday, "Premier Health Partners"), (tuesday, "Dayton Public Schools")]
    {
        kiosk.backend.has_contact(&card.number, day, employer);
    }
    kiosk.backend.has_hours(&card.number, sunday, Activity::CommunityService, 300);
    kiosk.backend.has_hours(&card.number, monday, Activity::JobSearch, 90);
    kiosk.backend.has_hours(&card.number, tuesday, Activity::Education, 60);
    kiosk.backend.was_at(&card.number, Kind::Orientation);
    signs_in(kiosk, &card);
    kiosk.keys("escape");
}

fn plan(kiosk: &mut Kiosk, text: Text) {
    goes_home(kiosk, text);
    kiosk.presses(&text.home_plan());
}

fn goes_home(kiosk: &mut Kiosk, text: Text) {
    let home = plain(&text.bar_home());
    if kiosk.nodes().iter().any(|seen| seen.is_control() && seen.label == home) {
        kiosk.presses(&home);
    }
}

fn looks_for_work(kiosk: &mut Kiosk, text: Text) {
    new(kiosk, text);
    for _ in 0..6 {
        kiosk.passes(Duration::from_mins(1));
        kiosk.keys("tab");
    }
}

fn how(kiosk: &mut Kiosk, text: Text) {
    busy(kiosk);
    plan(kiosk, text);
    kiosk.presses(&text.plan_add_contact());
    kiosk.presses(&text.contact_other());
    types(kiosk, "The Gem City Warehouse and Distribution Company");
}

fn kept(kiosk: &mut Kiosk, text: Text) {
    how(kiosk, text);
    chooses_tile(kiosk, &text.how(How::Called));
    chooses_tile(kiosk, &text.outcome(Outcome::Interview));
}

fn hours(kiosk: &mut Kiosk, text: Text) {
    busy(kiosk);
    plan(kiosk, text);
    kiosk.presses(&text.plan_add_hours());
}

fn logs(kiosk: &mut Kiosk, text: Text) {
    busy(kiosk);
    plan(kiosk, text);
    kiosk.presses(&text.plan_print());
}

fn mine(kiosk: &mut Kiosk, text: Text) {
    busy(kiosk);
    plan(kiosk, text);
    kiosk.presses(&text.plan_card());
}

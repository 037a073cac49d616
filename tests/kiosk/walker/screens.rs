//! Every screen, and how to come there from home.

use std::sync::LazyLock;
use std::time::Duration;

use iced::Point;
use onestop::i18n::Text;
use onestop::kiosk::remote::Failure;
use onestop::kiosk::speech;
use onestop::kiosk::staff_code::StaffCode;

use crate::driver::labor;
use crate::driver::{Kiosk, Mood, QUIET, plain};

/// How to come to a screen from home.
pub type Way = fn(&mut Kiosk, Text);

/// Any key ends it, so no key may walk through it.
pub const STILL: &str = "still there";
/// Its picture is hidden: there is nothing to see that could be wrong.
pub const HIDDEN: &str = "hidden";
/// Those where the voice is on, or was tried.
pub const SPOKEN: [&str; 3] = ["read to me", "no voice", HIDDEN];

const DIGITS: &str = "739204";

/// All of them.
pub static SCREENS: LazyLock<Vec<(&str, Way)>> =
    LazyLock::new(|| OPEN.into_iter().chain(super::personal::SCREENS).collect());

/// Those that are open to everybody.
const OPEN: [(&str, Way); 71] = [
    ("home", |_, _| {}),
    ("languages", |kiosk, text| kiosk.presses(&text.bar_language())),
    ("see and hear", |kiosk, text| kiosk.presses(&text.sight_title())),
    ("work", work),
    ("narrower", |kiosk, text| {
        work(kiosk, text);
        chooses(kiosk, text, &text.group("53".parse().unwrap()));
    }),
    ("place", place),
    ("another place", another_place),
    ("places", |kiosk, text| {
        another_place(kiosk, text);
        kiosk.types("xe");
    }),
    ("unknown place", |kiosk, text| {
        another_place(kiosk, text);
        kiosk.types("qqq");
        kiosk.keys("enter");
    }),
    ("hours", hours),
    ("pay", pay),
    ("results", |kiosk, text| {
        pay(kiosk, text);
        chooses(kiosk, text, &text.find_any_pay());
    }),
    ("new", new),
    ("next page", |kiosk, text| {
        new(kiosk, text);
        kiosk.presses(&text.pager_next());
    }),
    ("words", words),
    ("suggestions", |kiosk, text| {
        words(kiosk, text);
        kiosk.types("d");
    }),
    ("no suggestions", |kiosk, text| {
        words(kiosk, text);
        kiosk.types("qqq");
    }),
    ("numbers", |kiosk, text| {
        words(kiosk, text);
        kiosk.presses(&text.keyboard_numbers());
    }),
    ("no keyboard", |kiosk, text| {
        words(kiosk, text);
        kiosk.types("d");
        kiosk.presses(&text.keyboard_hide());
    }),
    ("corrected", |kiosk, text| {
        kiosk.backend.corrects("forclift", "forklift");
        words(kiosk, text);
        kiosk.types("forclift");
        kiosk.keys("enter");
    }),
    ("nothing found", |kiosk, text| {
        words(kiosk, text);
        kiosk.types("nurse aide");
        kiosk.keys("enter");
    }),
    ("listing", |kiosk, text| {
        new(kiosk, text);
        kiosk.presses("Warehouse associate");
    }),
    ("ended", |kiosk, text| {
        new(kiosk, text);
        kiosk.backend.closes("Warehouse associate");
        kiosk.presses("Warehouse associate");
    }),
    ("waiting", |kiosk, text| {
        kiosk.backend.is(Mood::Never);
        new(kiosk, text);
        kiosk.passes(Duration::from_secs(4));
    }),
    ("failed", |kiosk, text| {
        kiosk.backend.is(Mood::Fails(Failure::Unreachable));
        new(kiosk, text);
    }),
    ("careers", careers),
    ("kinds of careers", |kiosk, text| {
        careers(kiosk, text);
        kiosk.presses(&text.careers_kinds());
    }),
    ("occupations", occupations),
    ("titles", |kiosk, text| {
        careers(kiosk, text);
        kiosk.presses(&text.careers_before());
    }),
    ("offered titles", |kiosk, text| {
        careers(kiosk, text);
        kiosk.presses(&text.careers_before());
        kiosk.types("o");
    }),
    ("no such title", |kiosk, text| {
        careers(kiosk, text);
        kiosk.presses(&text.careers_before());
        kiosk.types("qqq");
    }),
    ("occupation", |kiosk, text| occupation(kiosk, text, "53", labor::STOCKER)),
    ("occupation as a table", |kiosk, text| {
        occupation(kiosk, text, "53", labor::STOCKER);
        kiosk.presses(&text.careers_as_table());
    }),
    ("paid by the year", |kiosk, text| occupation(kiosk, text, "25", labor::TEACHER)),
    ("pay at least", |kiosk, text| occupation(kiosk, text, "29", labor::DOCTOR)),
    ("pay of the nation", |kiosk, text| occupation(kiosk, text, "53", labor::PILOT)),
    ("one to compare", |kiosk, text| {
        occupation(kiosk, text, "53", labor::STOCKER);
        kiosk.presses(&text.occupation_compare());
    }),
    ("three to compare", compare),
    ("month", |kiosk, text| {
        occupation(kiosk, text, "53", labor::STOCKER);
        kiosk.presses(&text.occupation_month());
    }),
    ("interests", interests),
    ("interests found", |kiosk, text| {
        interests(kiosk, text);
        let faces = [text.interests_very_much(), text.interests_not_at_all(), text.interests_okay()];
        for face in faces.iter().cycle().take(12) {
            kiosk.presses(face);
        }
        kiosk.presses(&text.interests_show());
    }),
    ("unemployment", |kiosk, text| {
        careers(kiosk, text);
        kiosk.presses(&text.careers_jobless());
    }),
    ("no figures", |kiosk, text| {
        careers(kiosk, text);
        kiosk.backend.is(Mood::Fails(Failure::Unreachable));
        kiosk.presses(&text.careers_jobless());
    }),
    ("resume", resume),
    ("tasks", tasks),
    ("work listed", |kiosk, text| {
        tasks(kiosk, text);
        kiosk.presses(&text.resume_skip());
    }),
    ("strengths", |kiosk, text| {
        resume(kiosk, text);
        kiosk.presses(&text.resume_kind_none());
    }),
    ("schooling", |kiosk, text| skips(kiosk, text, 4)),
    ("contact", |kiosk, text| skips(kiosk, text, 6)),
    ("name", |kiosk, text| {
        skips(kiosk, text, 6);
        kiosk.presses(&text.resume_contact_name());
    }),
    ("finish", |kiosk, text| skips(kiosk, text, 7)),
    ("print", |kiosk, text| {
        skips(kiosk, text, 7);
        kiosk.presses(&text.finish_print());
    }),
    ("take", |kiosk, text| {
        skips(kiosk, text, 7);
        kiosk.presses(&text.finish_take());
    }),
    ("code", |kiosk, text| {
        skips(kiosk, text, 7);
        kiosk.presses(&text.finish_take());
        kiosk.presses(&text.take_yes());
    }),
    ("code taken away", |kiosk, text| {
        skips(kiosk, text, 7);
        kiosk.presses(&text.finish_take());
        kiosk.presses(&text.take_yes());
        kiosk.presses(&text.take_remove());
    }),
    ("read to me", |kiosk, text| kiosk.presses(&text.bar_read())),
    ("no voice", |kiosk, text| {
        kiosk.voice().breaks(speech::Fault::NoVoice { voice: "en-us" });
        kiosk.presses(&text.bar_read());
    }),
    (HIDDEN, |kiosk, text| {
        kiosk.presses(&text.bar_read());
        kiosk.presses(&text.voice_say_hide());
    }),
    ("asking", |kiosk, text| {
        kiosk.backend.is(Mood::Never);
        kiosk.presses(&text.bar_person());
    }),
    ("asked", |kiosk, text| kiosk.presses(&text.bar_person())),
    ("answered", |kiosk, text| {
        kiosk.presses(&text.bar_person());
        kiosk.backend.answers_help();
        kiosk.passes(Duration::from_secs(6));
    }),
    ("not asked", |kiosk, text| {
        kiosk.backend.is(Mood::Fails(Failure::Unreachable));
        kiosk.presses(&text.bar_person());
    }),
    ("staff code", |kiosk, _| corner(kiosk)),
    ("staff", staff),
    ("keypad", |kiosk, text| staff_part(kiosk, text, &text.staff_keypad())),
    ("sound", |kiosk, text| {
        staff_part(kiosk, text, &text.staff_sound());
        voices(kiosk, text);
    }),
    ("ruler", |kiosk, text| staff_part(kiosk, text, &text.staff_ruler())),
    ("state", |kiosk, text| {
        staff_part(kiosk, text, &text.staff_state());
        voices(kiosk, text);
    }),
    ("leave", |kiosk, text| staff_part(kiosk, text, &text.staff_leave())),
    ("done", |kiosk, text| kiosk.presses(&text.bar_done())),
    (STILL, |kiosk, _| kiosk.passes(QUIET + Duration::from_secs(1))),
];

/// The code that opens the staff screen.
pub fn staff_code() -> StaffCode {
    static CODE: LazyLock<StaffCode> = LazyLock::new(|| StaffCode::new(DIGITS).unwrap());
    CODE.clone()
}

/// Turns the pages until there is a tile that is called so, and presses it.
pub fn chooses(kiosk: &mut Kiosk, text: Text, label: &str) {
    let label = plain(label);
    while !kiosk.nodes().iter().any(|seen| seen.is_control() && seen.label.starts_with(&label)) {
        kiosk.presses(&text.pager_next());
    }
    kiosk.presses(&label);
}

fn work(kiosk: &mut Kiosk, text: Text) {
    kiosk.presses(&text.home_find());
}

fn place(kiosk: &mut Kiosk, text: Text) {
    work(kiosk, text);
    kiosk.presses(&text.find_any_work());
}

fn another_place(kiosk: &mut Kiosk, text: Text) {
    place(kiosk, text);
    kiosk.presses(&text.find_another_place());
}

fn hours(kiosk: &mut Kiosk, text: Text) {
    place(kiosk, text);
    chooses(kiosk, text, &text.find_any_distance());
}

fn pay(kiosk: &mut Kiosk, text: Text) {
    hours(kiosk, text);
    chooses(kiosk, text, &text.find_any_hours());
}

pub fn new(kiosk: &mut Kiosk, text: Text) {
    kiosk.presses(&text.home_new());
}

fn careers(kiosk: &mut Kiosk, text: Text) {
    kiosk.presses(&text.careers_title());
}

fn of_group(kiosk: &mut Kiosk, text: Text, group: &str) {
    careers(kiosk, text);
    kiosk.presses(&text.careers_kinds());
    chooses(kiosk, text, &text.group(group.parse().unwrap()));
}

fn occupations(kiosk: &mut Kiosk, text: Text) {
    of_group(kiosk, text, "53");
}

/// From home to what is known of an occupation, by its kind of work.
pub fn occupation(kiosk: &mut Kiosk, text: Text, group: &str, code: &str) {
    of_group(kiosk, text, group);
    chooses(kiosk, text, &name(text, code));
}

fn name(text: Text, code: &str) -> String {
    text.occupation(code.parse().unwrap(), "")
}

fn compare(kiosk: &mut Kiosk, text: Text) {
    for code in [labor::STOCKER, labor::TRUCKER, labor::LEADER] {
        occupation(kiosk, text, "53", code);
        kiosk.presses(&text.occupation_compare());
        if code != labor::LEADER {
            kiosk.presses(&text.bar_home());
        }
    }
}

fn interests(kiosk: &mut Kiosk, text: Text) {
    careers(kiosk, text);
    kiosk.presses(&text.careers_like());
}

fn resume(kiosk: &mut Kiosk, text: Text) {
    kiosk.presses(&text.resume_title());
}

/// What was done in odd jobs.
fn tasks(kiosk: &mut Kiosk, text: Text) {
    resume(kiosk, text);
    kiosk.presses(&text.resume_kind_odd_jobs());
    for _ in 0..2 {
        kiosk.presses(&text.resume_skip());
    }
}

/// Leaves out so many questions of a resume.
fn skips(kiosk: &mut Kiosk, text: Text, questions: usize) {
    resume(kiosk, text);
    for _ in 0..questions {
        kiosk.presses(&text.resume_skip());
    }
}

fn words(kiosk: &mut Kiosk, text: Text) {
    kiosk.presses(&text.home_words());
}

/// Presses the upper corner as often as staff do.
fn corner(kiosk: &mut Kiosk) {
    for _ in 0..7 {
        kiosk.touch_at(Point::new(20.0, 20.0));
    }
}

fn staff(kiosk: &mut Kiosk, text: Text) {
    corner(kiosk);
    for digit in DIGITS.chars() {
        kiosk.presses(&text.number(u64::from(digit.to_digit(10).unwrap())));
    }
    kiosk.presses(&text.staff_code_open());
}

/// Waits until the voices have been tried, which is done on a thread of its own.
fn voices(kiosk: &mut Kiosk, text: Text) {
    let looking = plain(&text.staff_sound_looking());
    while kiosk.nodes().iter().any(|seen| seen.label.contains(&looking)) {
        std::thread::sleep(Duration::from_millis(1));
        kiosk.passes(Duration::from_millis(1));
    }
}

fn staff_part(kiosk: &mut Kiosk, text: Text, part: &str) {
    staff(kiosk, text);
    kiosk.presses(part);
}

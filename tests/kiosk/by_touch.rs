//! A job found by touch alone.

use crate::driver::Kiosk;

#[test]
fn a_job_is_found_by_touch_alone() {
    let mut kiosk = Kiosk::new();
    kiosk.sees("Welcome");
    kiosk.sees("Touch your language to start");
    kiosk.touch("Español");
    kiosk.sees("¿Qué quiere hacer?");
    kiosk.touch("Idioma");
    kiosk.touch("English");
    kiosk.sees("What would you like to do?");

    kiosk.touch("Find a job");
    kiosk.sees("What kind of work do you want?");
    kiosk.touch("Driving and moving goods, 12 openings");
    kiosk.sees("Which of these?");
    kiosk.touch("Warehouse and loading");
    kiosk.sees("Where do you want to work?");
    kiosk.touch("Within 10 miles of Dayton, OH");
    kiosk.sees("How many hours?");
    kiosk.touch("Full time, 10 openings");
    kiosk.sees("What is the lowest pay you want?");
    kiosk.touch("$15 an hour or more");

    kiosk.sees("10 openings near you");
    kiosk.sees("Warehouse associate");
    kiosk.sees("Page 1 of 2");
    kiosk.touch("Next");
    kiosk.sees("Page 2 of 2");
    kiosk.does_not_see("Warehouse associate");
    kiosk.touch("Inventory counter");
    kiosk.sees("How to apply");
    kiosk.sees("Call 937-555-0142.");
    kiosk.sees("$17.50 an hour");
    kiosk.sees("From: County feed");
    kiosk.sees("Last checked today, 6:00 AM");

    kiosk.touch("Back");
    kiosk.sees("Page 2 of 2");
    kiosk.touch("Home");
    kiosk.sees("What would you like to do?");
    kiosk.touch("I’m done");
    kiosk.sees("Are you done?");
    kiosk.touch("No, go back");
    kiosk.does_not_see("Are you done?");
    kiosk.touch("I’m done");
    kiosk.touch("Yes, clear it");
    kiosk.sees("Touch your language to start");
}

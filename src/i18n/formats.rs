//! Numbers, money, dates, times and distances as each language writes them (CLDR, by ICU4X).

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use icu_calendar::{Date as CalendarDate, Gregorian};
use icu_datetime::fieldsets::{E, MD, MDE, T, YM, YMD};
use icu_datetime::input::Time as ClockTime;
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale::Locale;
use jiff::Zoned;
use jiff::civil::{Date, Time};

use super::{Language, Text};

/// Where `ago` turns from days to weeks, from weeks to months, and gives up: days.
const WEEKS_FROM: u64 = 14;
const MONTHS_FROM: u64 = 63;
const YEARS_FROM: u64 = 365;

impl Text {
    /// A whole number: `1,234`.
    #[must_use]
    pub fn number(self, number: u64) -> String {
        with(self.language(), |formats| formats.write(&number.into()))
    }

    /// A number with one to three digits after the point where it has them: `37.5`.
    #[must_use]
    pub fn decimal(self, number: f64) -> String {
        decimal(self.language(), number, 0, 3)
    }

    /// US dollars and cents: `$17.50`.
    #[must_use]
    pub fn money(self, cents: i64) -> String {
        let mut amount = Decimal::from(cents);
        amount.multiply_pow10(-2);
        with(self.language(), |formats| dollars(&formats.write(&amount)))
    }

    /// Whole US dollars: `$36,400`.
    #[must_use]
    pub fn dollars(self, dollars: i64) -> String {
        with(self.language(), |formats| self::dollars(&formats.write(&dollars.into())))
    }

    /// A day: `Tuesday, January 13`.
    #[must_use]
    pub fn date(self, date: Date) -> String {
        with(self.language(), |formats| match calendar(date) {
            Some(day) => plain(&formats.weekday.format(&day).to_string()),
            None => date.to_string(),
        })
    }

    /// The day of the week: `Tuesday`.
    #[must_use]
    pub fn weekday(self, date: Date) -> String {
        with(self.language(), |formats| match calendar(date) {
            Some(day) => plain(&formats.name.format(&day).to_string()),
            None => date.to_string(),
        })
    }

    /// The day of the week in short: `Tue`.
    #[must_use]
    pub fn short_weekday(self, date: Date) -> String {
        with(self.language(), |formats| match calendar(date) {
            Some(day) => plain(&formats.short_name.format(&day).to_string()),
            None => date.to_string(),
        })
    }

    /// A day in short, with its year where that is not today's: `Jan 13`, `Jan 13, 2027`.
    #[must_use]
    pub fn short_date(self, date: Date, today: Date) -> String {
        with(self.language(), |formats| match calendar(date) {
            Some(day) if date.year() == today.year() => plain(&formats.day.format(&day).to_string()),
            Some(day) => plain(&formats.year.format(&day).to_string()),
            None => date.to_string(),
        })
    }

    /// A month, 1 to 12, of a year: `May 2025`.
    #[must_use]
    pub fn month(self, year: i16, month: i8) -> String {
        let first = Date::new(year, month, 1).ok().and_then(calendar);
        with(self.language(), |formats| match first {
            Some(first) => plain(&formats.month.format(&first).to_string()),
            None => format!("{year}-{month}"),
        })
    }

    /// A time of day: `10:42 AM`.
    #[must_use]
    pub fn time(self, time: Time) -> String {
        let [hour, minute] = [time.hour(), time.minute()].map(i8::unsigned_abs);
        with(self.language(), |formats| match ClockTime::try_new(hour, minute, 0, 0) {
            Ok(time) => plain(&formats.time.format(&time).to_string()),
            Err(_) => time.to_string(),
        })
    }

    /// How long ago a day was, inside a sentence: `today`, `3 days ago`. What lies ahead is today.
    #[must_use]
    pub fn ago(self, date: Date, today: Date) -> String {
        match days(date, today) {
            0 => self.format_today(),
            1 => self.format_yesterday(),
            days if days < WEEKS_FROM => self.format_days_ago(days),
            days if days < MONTHS_FROM => self.format_weeks_ago(days / 7),
            days if days < YEARS_FROM => self.format_months_ago(days / 30),
            _ => self.format_years_ago(),
        }
    }

    /// The same standing alone, as on a result card: `Today`, `3 days ago`.
    #[must_use]
    pub fn age(self, date: Date, today: Date) -> String {
        match days(date, today) {
            0 => self.format_age_today(),
            1 => self.format_age_yesterday(),
            days if days < WEEKS_FROM => self.format_age_days(days),
            days if days < MONTHS_FROM => self.format_age_weeks(days / 7),
            days if days < YEARS_FROM => self.format_age_months(days / 30),
            _ => self.format_age_years(),
        }
    }

    /// An instant inside a sentence, with its time where it is near: `today, 6:00 AM`, `3 days ago`.
    /// Both in the site's time zone.
    #[must_use]
    pub fn moment(self, at: &Zoned, now: &Zoned) -> String {
        let day = self.ago(at.date(), now.date());
        if days(at.date(), now.date()) < 2 { self.format_moment(&day, &self.time(at.time())) } else { day }
    }

    /// A distance: `2.4 miles`, whole from 10 on.
    #[must_use]
    pub fn miles(self, miles: f64) -> String {
        let tenths = (miles * 10.0).round() / 10.0;
        if tenths < 0.1 {
            self.format_miles_under_one()
        } else if tenths < 10.0 {
            let digits = FluentNumberOptions { minimum_fraction_digits: Some(1), ..Default::default() };
            self.format_miles(FluentNumber::new(tenths, digits))
        } else {
            self.format_miles(miles.round().into())
        }
    }

    /// Things in a row: `A, B and C`, each kept in its own direction.
    #[must_use]
    pub fn list(self, items: &[String]) -> String {
        let items = items.iter().map(|item| format!("\u{2068}{item}\u{2069}"));
        with(self.language(), |formats| formats.list.format(items).to_string())
    }
}

/// `value` with `least` to `most` digits after the point.
pub(super) fn decimal(language: Language, value: f64, least: usize, most: usize) -> String {
    let rounded = format!("{value:.most$}");
    let Ok(mut number) = rounded.parse::<Decimal>() else { return rounded };
    number.absolute.trim_end();
    number.absolute.pad_end(-i16::try_from(least).unwrap_or(0));
    with(language, |formats| formats.write(&number))
}

fn dollars(amount: &str) -> String {
    format!("${amount}")
}

/// Whole days from `date` to `today`; none where `date` lies ahead.
fn days(date: Date, today: Date) -> u64 {
    u64::try_from(today.duration_since(date).as_hours() / 24).unwrap_or(0)
}

fn calendar(date: Date) -> Option<CalendarDate<Gregorian>> {
    let [month, day] = [date.month(), date.day()].map(i8::unsigned_abs);
    CalendarDate::try_new_gregorian(date.year().into(), month, day).ok()
}

/// Narrow spaces, which few fonts have, as usual ones that do not break either.
fn plain(text: &str) -> String {
    text.replace('\u{202f}', "\u{a0}")
}

/// What ICU4X needs to write in one language.
struct Formats {
    number: DecimalFormatter,
    weekday: FixedCalendarDateTimeFormatter<Gregorian, MDE>,
    name: FixedCalendarDateTimeFormatter<Gregorian, E>,
    short_name: FixedCalendarDateTimeFormatter<Gregorian, E>,
    day: FixedCalendarDateTimeFormatter<Gregorian, MD>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    year: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    time: NoCalendarFormatter<T>,
    list: ListFormatter,
}

impl Formats {
    #[expect(clippy::expect_used, reason = "the data is compiled in, and the test formats in every language")]
    fn new(language: Language) -> Self {
        const COMPILED: &str = "data of every locale is compiled in";
        // Latin digits everywhere: ZIP codes, telephone numbers and pay are written so all around the kiosk.
        let locale: Locale = format!("{}-u-nu-latn", language.locale()).parse().unwrap_or(Locale::UNKNOWN);
        Self {
            number: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).expect(COMPILED),
            weekday: FixedCalendarDateTimeFormatter::try_new((&locale).into(), MDE::long()).expect(COMPILED),
            name: FixedCalendarDateTimeFormatter::try_new((&locale).into(), E::long()).expect(COMPILED),
            short_name: FixedCalendarDateTimeFormatter::try_new((&locale).into(), E::short()).expect(COMPILED),
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), MD::medium()).expect(COMPILED),
            month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::long()).expect(COMPILED),
            year: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::medium()).expect(COMPILED),
            time: NoCalendarFormatter::try_new((&locale).into(), T::hm()).expect(COMPILED),
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).expect(COMPILED),
        }
    }

    fn write(&self, number: &Decimal) -> String {
        self.number.format(number).to_string()
    }
}

/// The formats of `language`, made once a thread: ICU4X's cannot be shared between threads.
fn with<R>(language: Language, write: impl FnOnce(&Formats) -> R) -> R {
    thread_local! {
        static FORMATS: RefCell<HashMap<Language, Rc<Formats>>> = RefCell::default();
    }
    let formats = FORMATS
        .with_borrow_mut(|all| Rc::clone(all.entry(language).or_insert_with(|| Rc::new(Formats::new(language)))));
    write(&formats)
}

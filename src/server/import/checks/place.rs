//! Where the work is, held against the gazetteer.

use super::Checks;
use crate::domain::gazetteer::Gazetteer;
use crate::domain::listing::Field;
use crate::domain::place::{Place, Point};
use crate::server::import::text::{gentle, given, line};

/// Miles between two statements of one place from which on one of them is wrong: no ZIP code and no city is so wide.
const FAR: f64 = 100.0;

/// Nearer than this many degrees to where the equator meets the prime meridian lies only water: a missing place.
const NOWHERE: f64 = 0.01;

/// What feeds write for the country.
const HERE: [&str; 8] =
    ["us", "usa", "u.s.", "u.s.a.", "united states", "united states of america", "america", "estados unidos"];

/// Country codes that would be read as states, or are frequent, with their names.
const COUNTRIES: [(&str, &str); 14] = [
    ("AR", "Argentina"),
    ("AU", "Australia"),
    ("CA", "Canada"),
    ("CN", "China"),
    ("CO", "Colombia"),
    ("DE", "Germany"),
    ("FR", "France"),
    ("GB", "United Kingdom"),
    ("IE", "Ireland"),
    ("IN", "India"),
    ("MX", "Mexico"),
    ("PH", "Philippines"),
    ("SG", "Singapore"),
    ("UK", "United Kingdom"),
];

/// A place as a source gives it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Given {
    /// House and street.
    pub street: Option<String>,
    /// The city, perhaps with the state after it.
    pub city: Option<String>,
    /// A name or an abbreviation.
    pub state: Option<String>,
    /// A ZIP code, with or without its last four digits.
    pub zip: Option<String>,
    /// A name or a code.
    pub country: Option<String>,
    /// Latitude and longitude in degrees.
    pub point: Option<(f64, f64)>,
}

impl Given {
    /// Reads "742 Elm St, Dayton, OH 45402, USA" and any end of it, "Dayton OH" and "OH-Dayton".
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        let mut place = Self::default();
        let mut parts: Vec<&str> = text.split([',', '\n']).filter_map(given).collect();
        if parts.len() > 1 && parts.last().is_some_and(|last| is_here(last)) {
            place.country = parts.pop().map(str::to_owned);
        }
        let Some(tail) = parts.pop() else { return place };
        if let Some((short, city)) = tail.split_once('-')
            && short.len() == 2
            && let Some(state) = state(short)
        {
            return Self { city: Some(city.to_owned()), state: Some(state.to_owned()), ..place };
        }
        let mut words: Vec<&str> = tail.split_whitespace().collect();
        place.zip = words.pop_if(|last| zip(last).is_some_and(|zip| zip.len() == 5)).map(str::to_owned);
        let rest = words.join(" ");
        if let Some(found) = state(&rest) {
            place.state = Some(found.to_owned());
        } else if let [city @ .., short] = &words[..]
            && !city.is_empty()
            && short.len() == 2
            && let Some(found) = state(short)
        {
            place.state = Some(found.to_owned());
            place.city = Some(city.join(" "));
        } else if let Some(before) = parts.pop_if(|before| !rest.is_empty() && !has_digit(before)) {
            place.city = Some(format!("{before}, {rest}"));
        } else if !rest.is_empty() {
            place.city = Some(rest);
        }
        place.city = place.city.or_else(|| parts.pop().map(str::to_owned));
        let street = parts.join(", ");
        place.street = (!street.is_empty()).then_some(street);
        place
    }
}

/// A state's or territory's postal abbreviation, from `OH`, `Ohio`, `OHIO` or `US-OH`.
#[must_use]
pub fn state(text: &str) -> Option<&'static str> {
    let text = text.trim();
    let short = text.strip_prefix("US-").or_else(|| text.strip_prefix("USA-")).unwrap_or(text);
    Gazetteer::state(short)
}

impl Checks {
    /// The place, with its state abbreviated, its ZIP code of five digits and its point from the gazetteer where the
    /// source gives none. Statements over 100 miles apart are doubtful: the city is believed before the ZIP code,
    /// and either before the coordinates, because it is what people read.
    pub fn place(&mut self, given: &Given) -> Place {
        let street = given.street.as_deref().and_then(line);
        let mut country = given.country.as_deref().and_then(line).filter(|country| !is_here(country));
        let mut stated = given.state.as_deref().and_then(state);
        if let Some(territory) = country.as_deref().filter(|name| !is_code_abroad(name)).and_then(state) {
            stated = stated.or(Some(territory));
            country = None;
        }
        let (city, within) = city(given.city.as_deref(), stated);
        let point = self.point(given.point);
        if let Some(country) = country {
            let country =
                COUNTRIES.iter().find(|(code, _)| *code == country).map_or(country.as_str(), |(_, name)| name);
            let region = given.state.as_deref().and_then(line);
            let city = [city, region, Some(country.to_owned())].into_iter().flatten().collect::<Vec<_>>().join(", ");
            return Place { street, city: Some(city), state: None, zip: None, point };
        }
        let mut place = Place { street, city, state: within.map(str::to_owned), zip: None, point };
        let in_city = place.city.as_deref().zip(within).and_then(|(city, state)| find(&format!("{city}, {state}")));
        let in_zip = self.zip(given, in_city, &mut place);
        let known = in_zip.or(in_city);
        if let (Some(point), Some(known)) = (place.point, known)
            && point.miles_to(known) > FAR
        {
            let raw = format!("{},{}", point.latitude, point.longitude);
            self.doubt(Field::Place, &raw, "the coordinates are over 100 miles from the ZIP code or city");
            place.point = None;
        }
        place.point = place.point.or(known);
        place
    }

    fn point(&mut self, given: Option<(f64, f64)>) -> Option<Point> {
        let (latitude, longitude) = given.filter(|(y, x)| y.abs() > NOWHERE || x.abs() > NOWHERE)?;
        let point = Point::new(latitude, longitude);
        if point.is_none() {
            self.doubt(Field::Place, &format!("{latitude},{longitude}"), "no such coordinates on the earth");
        }
        point
    }

    /// Sets the ZIP code, and city and state from it where they are missing. Returns where it is.
    fn zip(&mut self, given: &Given, in_city: Option<Point>, place: &mut Place) -> Option<Point> {
        let code = zip(given.zip.as_deref()?).filter(|code| code.contains(|c| c != '0'))?;
        let found = Gazetteer::get().find(&format!("{code:0>5}"));
        let point = found.as_ref().map(|found| found.point);
        let far = point.zip(in_city).is_some_and(|(zip, city)| zip.miles_to(city) > FAR);
        // Tables drop the zeros before a number; a code so short is believed where the city confirms it.
        if code.len() < 5 && (far || point.is_none() || in_city.is_none()) {
            return None;
        }
        if far {
            let raw = [Some(code.as_str()), place.city.as_deref(), place.state.as_deref()];
            let raw = raw.into_iter().flatten().collect::<Vec<_>>().join(" ");
            self.doubt(Field::Place, &raw, "the ZIP code is over 100 miles from the city");
            return None;
        }
        if let Some((city, state)) = found.as_ref().and_then(|found| found.name.get(6..)?.rsplit_once(", ")) {
            if place.state.is_none() {
                place.state = Some(state.to_owned());
            }
            if place.city.is_none() {
                place.city = Some(city.to_owned());
            }
        }
        place.zip = Some(format!("{code:0>5}"));
        point
    }
}

/// The city, and the state, which may stand after it.
fn city(raw: Option<&str>, stated: Option<&'static str>) -> (Option<String>, Option<&'static str>) {
    let Some(text) = raw.and_then(line) else { return (None, stated) };
    let text = text.trim_matches([',', ' ', '.']);
    let (city, stated) = match text.rsplit_once(',') {
        Some((city, tail)) => match state(tail.trim_matches(|c: char| c.is_ascii_digit() || c == ' ' || c == '-')) {
            Some(found) => (city.trim(), stated.or(Some(found))),
            None => (text, stated),
        },
        None => (text, stated),
    };
    // A street has strayed into the city's column.
    let strayed = has_digit(city) && stated.is_none_or(|state| find(&format!("{city}, {state}")).is_none());
    let city = Some(gentle(city)).filter(|city| !strayed && !city.is_empty());
    (city, stated)
}

/// Three to five digits, of five or nine.
fn zip(raw: &str) -> Option<String> {
    let text = raw.trim();
    let text = text.strip_suffix(".0").unwrap_or(text);
    let (five, four) =
        text.split_once('-').unwrap_or(if text.len() == 9 { text.split_at_checked(5)? } else { (text, "") });
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    ((3..=5).contains(&five.len()) && digits(five) && digits(four) && matches!(four.len(), 0 | 4))
        .then(|| five.to_owned())
}

fn find(name: &str) -> Option<Point> {
    Gazetteer::get().find(name).map(|found| found.point)
}

fn is_here(country: &str) -> bool {
    HERE.iter().any(|here| here.eq_ignore_ascii_case(country.trim()))
}

/// Whether two letters name another country rather than a state: in a field for the country they do,
/// save for the territories that have codes of both kinds.
fn is_code_abroad(country: &str) -> bool {
    country.len() == 2 && !["PR", "GU", "VI", "AS", "MP"].contains(&country)
}

fn has_digit(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
}

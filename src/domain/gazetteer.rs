//! The places of the United States, by name and by ZIP code, with coordinates and counties.
//!
//! The facts are embedded: `assets/places/README.md` tells where they come from and how they are written.

mod states;

use std::ops::Range;
use std::sync::OnceLock;

use miniz_oxide::inflate::decompress_to_vec;

use super::fold::fold;
use super::place::Point;

static FACTS: &[u8] = include_bytes!("../../assets/places/us.tsv.deflate");

/// The population from which on a place may be called by a name that is also a state's, as New York and Washington.
const GREAT_CITY: u32 = 100_000;

/// The most words in a state's name.
const LONGEST_STATE: usize = 4;

/// All places and ZIP codes that are known.
#[derive(Debug)]
pub struct Gazetteer {
    /// The text that `Place::name` and the counties point into.
    names: String,
    /// The folded names that `Place::key` points into.
    keys: String,
    /// The counties' names. A place or ZIP code has its county's number here from 1; 0 where it is not known.
    counties: Vec<(u32, u8)>,
    /// In the order of their folded names, of namesakes the most populous first.
    places: Vec<Place>,
    /// In ascending order.
    zips: Vec<Zip>,
}

/// A place as it is kept: positions into the texts rather than texts.
#[derive(Debug)]
struct Place {
    name: (u32, u8),
    key: (u32, u8),
    state: [u8; 2],
    population: u32,
    at: (i32, i32),
    county: u16,
}

#[derive(Debug)]
struct Zip {
    code: u32,
    place: u32,
    at: (i32, i32),
    county: u16,
}

/// A place that was looked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// "Dayton, OH", "45402 Dayton, OH", or the coordinates.
    pub name: String,
    /// What finds the same place again.
    pub near: String,
    /// Where it is.
    pub point: Point,
    /// The bare name of its county, "Montgomery", or of a city that is in none, "Norfolk City"; absent where not
    /// known.
    pub county: Option<String>,
    /// The postal abbreviation of its state or territory; absent for coordinates.
    pub state: Option<String>,
}

impl Place {
    fn state(&self) -> String {
        self.state.map(char::from).iter().collect()
    }
}

impl Gazetteer {
    /// The gazetteer. The first call unpacks it, which takes some hundredths of a second.
    ///
    /// # Panics
    /// Never: the facts are embedded, and the tests read them whole.
    #[must_use]
    pub fn get() -> &'static Self {
        static GAZETTEER: OnceLock<Gazetteer> = OnceLock::new();
        GAZETTEER.get_or_init(|| {
            let facts = decompress_to_vec(FACTS).ok().and_then(|facts| String::from_utf8(facts).ok());
            #[expect(clippy::expect_used, reason = "embedded, and read by the tests")]
            Self::read(&facts.expect("the embedded facts are deflated UTF-8"))
        })
    }

    fn read(facts: &str) -> Self {
        let (mut names, mut lines) = (String::new(), facts.lines());
        let counties = lines.next().unwrap_or_default().split('\t').map(|name| append(&mut names, name)).collect();
        let mut read = Self { names, keys: String::new(), counties, places: Vec::new(), zips: Vec::new() };
        for (number, line) in (0..).zip(lines) {
            let mut columns = line.split('\t');
            let mut column = || columns.next().unwrap_or_default();
            let (name, state, population) = (column(), column(), parsed(column()));
            let at = (parsed(column()), parsed(column()));
            let county = parsed(column());
            let key = fold_name(name);
            read.places.push(Place {
                name: append(&mut read.names, name),
                key: append(&mut read.keys, &key),
                state: state.as_bytes().try_into().unwrap_or_default(),
                population,
                at,
                county,
            });
            let mut code = 0;
            for zip in column().split_ascii_whitespace() {
                let mut numbers = zip.split(',');
                let mut number_of = || numbers.next().map_or(0, parsed::<i32>);
                code += number_of().unsigned_abs();
                let at = (at.0 + number_of(), at.1 + number_of());
                let county = u16::try_from(number_of()).ok().filter(|other| *other > 0).unwrap_or(county);
                read.zips.push(Zip { code, place: number, at, county });
            }
        }
        read.names.shrink_to_fit();
        read.keys.shrink_to_fit();
        read.sort();
        read
    }

    fn sort(&mut self) {
        let mut order: Vec<u32> = (0..).take(self.places.len()).collect();
        order.sort_by_key(|&number| {
            let place = &self.places[number as usize];
            (slice(&self.keys, place.key), std::cmp::Reverse(place.population))
        });
        let mut rank = vec![0; order.len()];
        for (new, &old) in (0..).zip(&order) {
            rank[old as usize] = new;
        }
        for zip in &mut self.zips {
            zip.place = rank[zip.place as usize];
        }
        let mut numbered: Vec<_> = rank.into_iter().zip(self.places.drain(..)).collect();
        numbered.sort_unstable_by_key(|(rank, _)| *rank);
        self.places = numbered.into_iter().map(|(_, place)| place).collect();
        self.zips.sort_unstable_by_key(|zip| zip.code);
        self.zips.shrink_to_fit();
    }

    /// Every ZIP code, in ascending order.
    pub fn zips(&self) -> impl Iterator<Item = String> {
        self.zips.iter().map(|zip| format!("{:05}", zip.code))
    }

    /// The place that a text names: a ZIP code ("45402", "45402-1234"), "City, ST" in any spelling, a city alone
    /// (the most populous of that name), either with the ZIP code before or after it, or "latitude,longitude".
    #[must_use]
    pub fn find(&self, near: &str) -> Option<Found> {
        coordinates(near).or_else(|| self.by_zip(near)).or_else(|| self.by_name(near))
    }

    /// The places that unfinished typing may mean, most populous first.
    #[must_use]
    pub fn suggest(&self, typed: &str, limit: usize) -> Vec<Found> {
        let digits = typed.trim();
        if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return self.suggest_zips(digits, limit);
        }
        let mut fits: Vec<usize> = if let Some((city, state)) = typed.split_once(',') {
            self.in_state(&fold_name(city), &fold(state))
        } else {
            let typed = fold(typed);
            let parted = typed.rmatch_indices(' ').take(LONGEST_STATE);
            let parted = parted.flat_map(|(space, _)| {
                let city = fold_name(&typed[..space]);
                self.in_state(&city, &typed[space + 1..])
            });
            self.beginning_with(&typed).chain(self.beginning_with(&fold_name(&typed))).chain(parted).collect()
        };
        fits.sort_unstable();
        fits.dedup();
        fits.sort_by_key(|&number| std::cmp::Reverse(self.places[number].population));
        fits.into_iter().take(limit).map(|number| self.found(&self.places[number])).collect()
    }

    /// The postal abbreviation of a state or territory, from its name or abbreviation in any case.
    #[must_use]
    pub fn state(text: &str) -> Option<&'static str> {
        states::abbreviation(&fold(text))
    }

    fn by_zip(&self, near: &str) -> Option<Found> {
        let words: Vec<&str> = near.split([' ', ',']).filter(|word| !word.is_empty()).collect();
        let zip = match words[..] {
            [zip] => zip,
            [first, ..] if zip_code(first).is_some() => first,
            [.., last] => last,
            [] => return None,
        };
        let found = self.zips.binary_search_by_key(&zip_code(zip)?, |zip| zip.code).ok()?;
        let rest = words.into_iter().filter(|word| *word != zip).collect::<Vec<_>>().join(" ");
        (rest.is_empty() || self.by_name(&rest).is_some()).then(|| self.found_zip(&self.zips[found]))
    }

    fn by_name(&self, near: &str) -> Option<Found> {
        if let Some((city, state)) = near.rsplit_once(',') {
            return self.exact(&fold_name(city), Some(Self::state(state)?));
        }
        let words = fold(near);
        let with_state = words.match_indices(' ').find_map(|(space, _)| {
            let state = states::abbreviation(&words[space + 1..])?;
            self.exact(&fold_name(&words[..space]), Some(state))
        });
        with_state.or_else(|| self.exact(&fold_name(&words), None))
    }

    /// The place of exactly this folded name; without a state the most populous.
    fn exact(&self, key: &str, state: Option<&str>) -> Option<Found> {
        let called = |key: &str| {
            let mut named = self.places[self.range(|found| found.cmp(key))].iter();
            match state {
                Some(state) => named.find(|place| place.state == state.as_bytes()),
                None => {
                    named.next().filter(|place| place.population >= GREAT_CITY || states::abbreviation(key).is_none())
                }
            }
        };
        called(key).or_else(|| called(key.strip_suffix(" city")?)).map(|place| self.found(place))
    }

    fn beginning_with(&self, prefix: &str) -> Range<usize> {
        if prefix.is_empty() {
            return 0..0;
        }
        self.range(|key| key.get(..prefix.len()).map_or_else(|| key.cmp(prefix), |start| start.cmp(prefix)))
    }

    /// The places of exactly this folded name in the states that begin with some letters.
    fn in_state(&self, key: &str, state: &str) -> Vec<usize> {
        let fits = |place: &Place| {
            states::STATES.iter().any(|(short, name)| {
                place.state == short.as_bytes() && (short.to_lowercase().starts_with(state) || name.starts_with(state))
            })
        };
        self.range(|found| found.cmp(key)).filter(|&number| fits(&self.places[number])).collect()
    }

    /// The places whose folded names are equal to what is looked for.
    fn range(&self, compare: impl Fn(&str) -> std::cmp::Ordering) -> Range<usize> {
        let start = self.places.partition_point(|place| compare(slice(&self.keys, place.key)).is_lt());
        let length = self.places[start..].partition_point(|place| compare(slice(&self.keys, place.key)).is_eq());
        start..start + length
    }

    fn suggest_zips(&self, digits: &str, limit: usize) -> Vec<Found> {
        let (Ok(typed), Some(missing)) =
            (digits.parse::<u32>(), 5_u32.checked_sub(u32::try_from(digits.len()).unwrap_or(6)))
        else {
            return Vec::new();
        };
        let span = 10_u32.pow(missing);
        let start = self.zips.partition_point(|zip| zip.code < typed * span);
        let end = self.zips.partition_point(|zip| zip.code < (typed + 1) * span);
        let mut fits: Vec<&Zip> = self.zips[start..end].iter().collect();
        fits.sort_by_key(|zip| std::cmp::Reverse(self.places[zip.place as usize].population));
        fits.into_iter().take(limit).map(|zip| self.found_zip(zip)).collect()
    }

    fn label(&self, place: &Place) -> String {
        format!("{}, {}", slice(&self.names, place.name), place.state())
    }

    fn county(&self, number: u16) -> Option<String> {
        let name = self.counties.get(usize::from(number.checked_sub(1)?))?;
        Some(slice(&self.names, *name).to_owned())
    }

    fn found(&self, place: &Place) -> Found {
        let name = self.label(place);
        let (county, state) = (self.county(place.county), Some(place.state()));
        Found { near: name.clone(), name, point: point(place.at), county, state }
    }

    fn found_zip(&self, zip: &Zip) -> Found {
        let near = format!("{:05}", zip.code);
        let place = &self.places[zip.place as usize];
        let (county, state) = (self.county(zip.county), Some(place.state()));
        Found { name: format!("{near} {}", self.label(place)), near, point: point(zip.at), county, state }
    }
}

/// "latitude,longitude" in degrees.
fn coordinates(text: &str) -> Option<Found> {
    let (latitude, longitude) = text.split_once(',')?;
    let point = Point::new(latitude.trim().parse().ok()?, longitude.trim().parse().ok()?)?;
    let name = format!("{:.4}, {:.4}", point.latitude, point.longitude);
    let near = format!("{},{}", point.latitude, point.longitude);
    Some(Found { name, near, point, county: None, state: None })
}

/// The number of a ZIP code of five digits, or of nine with a hyphen.
fn zip_code(text: &str) -> Option<u32> {
    let (zip, rest) = text.trim().split_once('-').unwrap_or((text.trim(), "0000"));
    let digits = |text: &str, count| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits(zip, 5) && digits(rest, 4) { zip.parse().ok() } else { None }
}

/// A place's folded name with the usual short forms spelt out.
fn fold_name(name: &str) -> String {
    let words = fold(name);
    let spelt = words.split(' ').map(|word| match word {
        "ft" => "fort",
        "mt" => "mount",
        "st" => "saint",
        "ste" => "sainte",
        word => word,
    });
    spelt.collect::<Vec<_>>().join(" ")
}

fn point((latitude, longitude): (i32, i32)) -> Point {
    Point { latitude: f64::from(latitude) / 1000.0, longitude: f64::from(longitude) / 1000.0 }
}

fn parsed<T: std::str::FromStr + Default>(number: &str) -> T {
    number.parse().unwrap_or_default()
}

/// Appends a name, and tells where it lies. No place has a name of 256 bytes.
fn append(text: &mut String, name: &str) -> (u32, u8) {
    let start = u32::try_from(text.len()).unwrap_or_default();
    text.push_str(name);
    (start, u8::try_from(name.len()).unwrap_or_default())
}

fn slice(text: &str, (start, length): (u32, u8)) -> &str {
    &text[start as usize..start as usize + usize::from(length)]
}

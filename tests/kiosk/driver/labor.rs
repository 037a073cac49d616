//! What the scripted backend knows of pay and careers: a few occupations, with wages as OEWS published them for May 2025
//! in and around Dayton and special values among them. All else is made up.

use onestop::api::labor::{
    AreaEstimate, AreaPay, Labor, MatchesQuery, Occupation, OccupationSummary, Occupations, OccupationsQuery, Rate,
    Series, Step, Unemployment,
};
use onestop::domain::labor::interest::Interests;
use onestop::domain::labor::outlook::{Experience, Outlook, Schooling, Training};
use onestop::domain::labor::skill::Skills;
use onestop::domain::labor::{Amount, Area, Dataset, Percentiles, Source, WageEstimate};
use onestop::domain::occupation::Soc;
use onestop::kiosk::remote::Failure;

/// Drives heavy trucks.
pub const TRUCKER: &str = "53-3032";
/// Fills shelves and orders.
pub const STOCKER: &str = "53-7065";
/// Drives a forklift.
pub const FORKLIFT: &str = "53-7051";
/// Leads those who move goods.
pub const LEADER: &str = "53-1047";
/// Paid by the year only.
pub const TEACHER: &str = "25-2021";
/// Whose high wage is only known to be $115.00 or more.
pub const DOCTOR: &str = "29-1215";
/// Paid by the hour only.
pub const MUSICIAN: &str = "27-2042";
/// Whose pay is not published for Dayton.
pub const PILOT: &str = "53-2011";

/// An occupation: its title, people in Dayton, and wages in cents in Dayton, Ohio and the nation.
struct Known {
    code: &'static str,
    title: &'static str,
    people: Option<u64>,
    wages: [Option<[i64; 5]>; 3],
    yearly: bool,
}

const KNOWN: [Known; 8] = [
    Known {
        code: TRUCKER,
        title: "Heavy and Tractor-Trailer Truck Drivers",
        people: Some(4660),
        wages: [
            Some([2003, 2389, 2860, 3349, 3625]),
            Some([2100, 2368, 2875, 3426, 3733]),
            Some([1930, 2306, 2819, 3323, 3817]),
        ],
        yearly: false,
    },
    Known {
        code: STOCKER,
        title: "Stockers and Order Fillers",
        people: Some(8770),
        wages: [
            Some([1416, 1543, 1767, 2223, 2921]),
            Some([1383, 1545, 1785, 2116, 2345]),
            Some([1448, 1656, 1795, 2147, 2368]),
        ],
        yearly: false,
    },
    Known {
        code: FORKLIFT,
        title: "Industrial Truck and Tractor Operators",
        people: Some(3440),
        wages: [
            Some([1825, 2030, 2169, 2939, 3002]),
            Some([1825, 2045, 2233, 2829, 3061]),
            Some([1771, 1924, 2232, 2633, 3006]),
        ],
        yearly: false,
    },
    Known {
        code: LEADER,
        title: "First-Line Supervisors of Transportation and Material Moving Workers, Except Aircraft Cargo Handling",
        people: Some(1600),
        wages: [
            Some([2096, 2329, 3015, 3706, 4007]),
            Some([2133, 2384, 2969, 3646, 4161]),
            Some([2085, 2407, 3023, 3758, 4623]),
        ],
        yearly: false,
    },
    Known {
        code: TEACHER,
        title: "Elementary School Teachers, Except Special Education",
        people: Some(3430),
        wages: [
            Some([4_831_000, 6_217_000, 8_036_000, 9_248_000, 9_635_000]),
            Some([4_768_000, 5_996_000, 7_737_000, 8_272_000, 9_921_000]),
            Some([4_796_000, 5_771_000, 6_397_000, 8_145_000, 10_434_000]),
        ],
        yearly: true,
    },
    Known {
        code: DOCTOR,
        title: "Family Medicine Physicians",
        people: Some(180),
        wages: [
            Some([3612, 3612, 10_682, 11_500, 11_500]),
            Some([3259, 3764, 10_755, 11_500, 11_500]),
            Some([3694, 7809, 11_500, 11_500, 11_500]),
        ],
        yearly: false,
    },
    Known {
        code: MUSICIAN,
        title: "Musicians and Singers",
        people: Some(160),
        wages: [
            Some([2246, 3182, 5956, 5956, 7371]),
            Some([1859, 2498, 3336, 6079, 7590]),
            Some([2035, 2757, 4780, 7533, 11_500]),
        ],
        yearly: false,
    },
    Known {
        code: PILOT,
        title: "Airline Pilots, Copilots, and Flight Engineers",
        people: None,
        wages: [None, None, Some([11_000_000, 16_000_000, 23_214_000, 23_920_000, 23_920_000])],
        yearly: true,
    },
];

fn areas() -> [Area; 3] {
    let area = |id: &str, name: &str, state: Option<&str>| Area {
        id: id.parse().unwrap(),
        name: name.to_owned(),
        state: state.map(str::to_owned),
    };
    [
        area("19430", "Dayton-Kettering-Beavercreek, OH", Some("OH")),
        area("39", "Ohio", Some("OH")),
        area("99", "U.S.", None),
    ]
}

fn source(dataset: Dataset, release: &str) -> Source {
    Source { dataset, release: release.parse().unwrap(), sample: false }
}

fn soc(code: &str) -> Soc {
    code.parse().unwrap()
}

fn known(code: Soc) -> Result<&'static Known, Failure> {
    KNOWN.iter().find(|known| soc(known.code) == code).ok_or(Failure::UnknownOccupation)
}

impl Known {
    fn estimate(&self, place: usize) -> Option<WageEstimate> {
        let cents = self.wages[place]?;
        let most = if self.yearly { 23_920_000 } else { 11_500 };
        let [low, lower, middle, upper, high] = cents.map(|cents| Some(Amount { cents, at_least: cents >= most }));
        let wages = Percentiles { low, lower, middle, upper, high, mean: None };
        let employment = if place == 0 { self.people } else { Some(2_062_040) };
        let (hourly, yearly) = if self.yearly { (None, Some(wages)) } else { (Some(wages), None) };
        Some(WageEstimate { employment, hourly, yearly })
    }

    fn pay(&self) -> Option<AreaPay> {
        let found = (0..3).find_map(|place| Some((place, self.estimate(place)?.middle()?)));
        found.map(|(place, middle)| AreaPay { area: areas()[place].id.clone(), middle })
    }

    fn summary(&self) -> OccupationSummary {
        OccupationSummary {
            code: soc(self.code),
            title: self.title.to_owned(),
            pay: self.pay(),
            employment: self.people,
            matched: None,
            fit: None,
        }
    }
}

fn step(code: &str) -> Step {
    let known = known(soc(code)).unwrap();
    Step {
        code: soc(code),
        title: known.title.to_owned(),
        pay: known.pay().unwrap(),
        closeness: 0.9,
        schooling: Some(Schooling::None),
        experience: Some(Experience::None),
        training: Some(Training::Short),
    }
}

pub fn labor(code: Soc) -> Result<Labor, Failure> {
    let known = known(code)?;
    let estimates: Vec<_> = (0..3).map(|place| known.estimate(place)).collect();
    let areas: Vec<_> =
        areas().into_iter().zip(estimates).map(|(area, estimate)| AreaEstimate { area, estimate }).collect();
    let pays_more = |code: &&str| *code != known.code;
    let ladder = if known.code == STOCKER { vec![step(FORKLIFT), step(LEADER)] } else { Vec::new() };
    Ok(Labor {
        code,
        title: known.title.to_owned(),
        shown: areas.iter().find(|area| area.estimate.is_some()).map(|area| area.area.id.clone()),
        areas,
        outlook: Some(Outlook {
            from: 2024,
            to: 2034,
            jobs_from: 2_235_100,
            jobs_to: 2_325_000,
            change: if known.code == PILOT { -23 } else { 40 },
            openings: Some(237_600),
            schooling: Some(Schooling::Certificate),
            experience: Some(Experience::None),
            training: Some(Training::Short),
        }),
        ladder,
        similar: [TRUCKER, LEADER].into_iter().filter(pays_more).map(step).collect(),
        sources: vec![source(Dataset::Oews, "2025-05"), source(Dataset::Projections, "2024-2034")],
    })
}

pub fn occupation(code: Soc) -> Result<Occupation, Failure> {
    let known = known(code)?;
    let mut skills = [40; 17];
    (skills[5], skills[10], skills[11]) = (72, 80, 91);
    Ok(Occupation {
        code,
        title: known.title.to_owned(),
        description: Some("Made for the tests: what people in this work do.".to_owned()),
        zone: Some(2),
        interests: Some(Interests([6.0, 2.0, 1.5, 2.0, 3.0, 4.0])),
        skills: Some(Skills(skills)),
        also: vec!["Trucker".to_owned()],
        sources: vec![source(Dataset::Onet, "30.1"), source(Dataset::Projections, "2024-2034")],
    })
}

pub fn occupations(query: &OccupationsQuery) -> Occupations {
    let of_group = |known: &&Known| query.group.as_ref().is_none_or(|group| known.code.starts_with(group.as_str()));
    let fits = |known: &&Known| {
        query.q.as_ref().is_none_or(|typed| known.title.to_lowercase().contains(&typed.to_lowercase()))
    };
    let items = KNOWN.iter().filter(of_group).filter(fits).map(Known::summary).collect();
    Occupations { items, sources: vec![source(Dataset::Oews, "2025-05")] }
}

pub fn matches(_query: &MatchesQuery) -> Occupations {
    let fitted = |known: &Known| OccupationSummary { fit: Some(0.8), ..known.summary() };
    let items = KNOWN.iter().map(fitted).collect();
    Occupations { items, sources: vec![source(Dataset::Oews, "2025-05"), source(Dataset::Onet, "30.1")] }
}

/// Invented rates.
pub fn unemployment() -> Unemployment {
    let area =
        Area { id: "c39113".parse().unwrap(), name: "Montgomery County, OH".to_owned(), state: Some("OH".to_owned()) };
    let [_, ohio, nation] = areas();
    let rate = |(year, tenths): (u16, &u16)| Rate { year, month: None, tenths: *tenths };
    let series =
        |area: Area, tenths: &[u16]| Series { area, added_up: false, rates: (2000..).zip(tenths).map(rate).collect() };
    Unemployment {
        series: vec![
            series(area, &[41, 45, 60, 66, 65, 62, 58, 59, 70, 111, 110, 95, 79, 78, 59, 49, 48, 48, 45, 42]),
            series(ohio, &[40, 43, 57, 62, 63, 59, 54, 56, 64, 103, 103, 89, 74, 75, 58, 49, 50, 50, 45, 41]),
            series(nation, &[40, 47, 58, 60, 55, 51, 46, 46, 58, 93, 96, 90, 81, 74, 62, 53, 49, 44, 39, 37]),
        ],
        sources: vec![source(Dataset::Laus, "2019")],
    }
}

//! Which areas there are, and which lie around which.

use std::collections::HashMap;

use crate::domain::fold::fold;
use crate::domain::gazetteer::{Found, Gazetteer};
use crate::domain::labor::{Area, AreaId, AreaKind, Dataset};
use crate::server::labor::read::AreaRow;

/// What a county's name ends in. A city that is in no county is told from the county of its name by its full name.
const COUNTY_ENDINGS: [&str; 7] =
    [" county", " parish", " city and borough", " borough", " census area", " municipality", " municipio"];
const CITY_ENDING: &str = " city";

/// The most areas that a search finds.
const MOST: usize = 50;

/// An area that some dataset has.
#[derive(Debug)]
struct Known {
    area: Area,
    /// The metropolitan area that a county is part of.
    within: Option<AreaId>,
    /// Whether it has wages.
    wages: bool,
}

/// A name and the postal abbreviation of a state.
type Local = (String, String);

/// All areas.
#[derive(Debug, Default)]
pub struct Areas {
    known: HashMap<AreaId, Known>,
    /// By the abbreviation.
    states: HashMap<String, AreaId>,
    counties: HashMap<Local, AreaId>,
    /// Metropolitan areas by each city in their names.
    cities: HashMap<Local, AreaId>,
    /// By name, folded.
    ordered: Vec<(String, AreaId)>,
}

impl Areas {
    /// Puts the areas of all datasets together; the name is that of the wages, else that of the counties.
    pub fn new(mut rows: Vec<AreaRow>) -> Self {
        rows.sort_by_key(|row| match row.dataset {
            Dataset::Oews => 0,
            Dataset::Areas => 1,
            _ => 2,
        });
        let mut areas = Self::default();
        for AreaRow { dataset, area, within } in rows {
            let id = area.id.clone();
            let known = areas.known.entry(id).or_insert(Known { area, within: None, wages: false });
            known.wages |= dataset == Dataset::Oews;
            known.within = known.within.take().or(within);
        }
        let mut ids: Vec<AreaId> = areas.known.keys().cloned().collect();
        ids.sort();
        for id in &ids {
            areas.index(id);
        }
        areas.ordered = ids.into_iter().map(|id| (fold(&areas.known[&id].area.name), id)).collect();
        areas.ordered.sort();
        areas
    }

    fn index(&mut self, id: &AreaId) {
        let area = &self.known[id].area;
        match id.kind() {
            AreaKind::State => {
                if let Some(state) = states(area).into_iter().next() {
                    self.states.insert(state, id.clone());
                }
            }
            AreaKind::Metro => {
                let cities: Vec<String> = area.cities().into_iter().map(|city| key(&fold(city))).collect();
                for state in states(area) {
                    for city in &cities {
                        self.cities.entry((city.clone(), state.clone())).or_insert_with(|| id.clone());
                    }
                }
            }
            AreaKind::County => {
                let Some(state) = states(area).into_iter().next() else { return };
                let name = fold(area.name.split([',', '/']).next().unwrap_or_default());
                let bare = COUNTY_ENDINGS.iter().find_map(|ending| name.strip_suffix(ending));
                if let Some(bare) = bare {
                    // The county goes before the city of its name.
                    self.counties.insert((key(bare), state.clone()), id.clone());
                } else if let Some(bare) = name.strip_suffix(CITY_ENDING) {
                    self.counties.entry((key(bare), state.clone())).or_insert_with(|| id.clone());
                }
                self.counties.entry((key(&name), state)).or_insert_with(|| id.clone());
            }
            AreaKind::Region | AreaKind::Nation => {}
        }
    }

    /// The area of that code.
    pub fn get(&self, id: &AreaId) -> Option<&Area> {
        self.known.get(id).map(|known| &known.area)
    }

    /// The area that a text names and those around it, the most local first: an area's code, or a place as the
    /// gazetteer finds it. The place's county and its metropolitan area, its state, the nation; never one that is
    /// merely near.
    pub fn around(&self, text: &str) -> Option<Vec<&Area>> {
        let id = text.trim().parse::<AreaId>().ok();
        if let Some(known) = id.and_then(|id| self.known.get(&id)) {
            return Some(self.outwards(known));
        }
        let around = self.of_place(&Gazetteer::get().find(text)?);
        if around.is_empty() { None } else { Some(around) }
    }

    /// The areas that a place lies in, the most local first; none of coordinates.
    pub fn of_place(&self, place: &Found) -> Vec<&Area> {
        let Some(state) = &place.state else { return Vec::new() };
        let local = |name: &str| (key(&fold(name)), state.clone());
        let county = place.county.as_deref().and_then(|county| self.counties.get(&local(county)));
        let county = county.and_then(|id| self.known.get(id));
        let city = place.name.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
        let city = city.rsplit_once(',').map_or(city, |(city, _)| city);
        let metro = county.and_then(|county| self.known.get(county.within.as_ref()?));
        let metro = metro.or_else(|| self.known.get(self.cities.get(&local(city))?));
        let local = county.into_iter().chain(metro).map(|known| &known.area);
        local.chain(self.beyond(Some(state))).collect()
    }

    /// An area and those around it.
    fn outwards<'a>(&'a self, known: &'a Known) -> Vec<&'a Area> {
        let metro = known.within.as_ref().and_then(|id| self.known.get(id));
        let state = match known.area.id.kind() {
            AreaKind::Nation => None,
            _ => states(&known.area).into_iter().next(),
        };
        let mut around: Vec<&Area> = std::iter::once(known).chain(metro).map(|known| &known.area).collect();
        around.extend(self.beyond(state.as_ref()).filter(|area| area.id != known.area.id));
        around
    }

    /// A state and the nation.
    fn beyond(&self, state: Option<&String>) -> impl Iterator<Item = &Area> {
        let state = state.and_then(|state| self.states.get(state));
        let nation = self.known.get(&AreaId::nation());
        state.and_then(|id| self.known.get(id)).into_iter().chain(nation).map(|known| &known.area)
    }

    /// The areas whose names hold words that begin with the typed ones, those that begin so first; of none, all that
    /// have wages.
    pub fn search(&self, typed: Option<&str>) -> Vec<&Area> {
        let all = self.ordered.iter().map(|(name, id)| (name, &self.known[id]));
        let Some(typed) = typed.map(fold) else {
            return all.filter(|(_, known)| known.wages).map(|(_, known)| &known.area).collect();
        };
        let fits = |name: &str| typed.split(' ').all(|word| name.split(' ').any(|named| named.starts_with(word)));
        let mut found: Vec<_> = all.filter(|(name, _)| !typed.is_empty() && fits(name.as_str())).collect();
        found.sort_by_key(|(name, known)| (!name.starts_with(typed.as_str()), !known.wages));
        found.into_iter().take(MOST).map(|(_, known)| &known.area).collect()
    }

    /// The counties of a metropolitan area.
    pub fn counties_of(&self, metro: &AreaId) -> Vec<AreaId> {
        let within = |known: &&Known| known.within.as_ref() == Some(metro);
        let mut counties: Vec<AreaId> = self.known.values().filter(within).map(|known| known.area.id.clone()).collect();
        counties.sort();
        counties
    }
}

/// The states of an area, its first one first: those behind its name, else its own.
fn states(area: &Area) -> Vec<String> {
    if area.id.kind() == AreaKind::State {
        let named = || Gazetteer::state(&area.name).map(str::to_owned);
        return area.state.clone().or_else(named).into_iter().collect();
    }
    let named = area.name.rsplit_once(", ").map(|(_, states)| states.split('-').map(str::trim));
    let named: Vec<String> = named.into_iter().flatten().filter(|state| state.len() == 2).map(str::to_owned).collect();
    if named.is_empty() { area.state.clone().into_iter().collect() } else { named }
}

/// A folded name that is the same in every spelling: "St. Louis" and "Saint Louis".
fn key(folded: &str) -> String {
    let words = folded.split(' ').map(|word| match word {
        "saint" => "st",
        "sainte" => "ste",
        word => word,
    });
    words.collect()
}

//! Where a posting's work is.

use serde_json::Value;

use super::node::{self, Node};
use crate::domain::place::Place;
use crate::server::import::checks::{Checks, Given};

/// What is written in place of a place for work from home.
const REMOTE: [&str; 5] = ["remote", "anywhere", "work from home", "telecommute", "virtual"];

/// The place, and whether the work can be done from home.
pub(super) fn place(node: Node, checks: &mut Checks) -> (Place, bool) {
    let mut remote = node.text(&["jobLocationType"]).is_some_and(|kind| is_remote(&kind));
    let locations = node.any(&["jobLocation", "location", "address"]);
    let mut places: Vec<Given> = locations.map(all).unwrap_or_default();
    places.retain(|place| {
        let home = place.zip.is_none() && place.city.as_deref().is_some_and(is_remote);
        remote |= home;
        !home
    });
    let named = |place: &Given| place.city.is_some() || place.zip.is_some();
    let best =
        places.iter().position(named).or_else(|| places.iter().position(|place| place.point.is_some())).unwrap_or(0);
    let given = if places.is_empty() { Given::default() } else { places.swap_remove(best) };
    (checks.place(&given), remote)
}

fn is_remote(text: &str) -> bool {
    let lower = text.to_lowercase();
    REMOTE.iter().any(|word| lower.starts_with(word))
}

fn all(value: &Value) -> Vec<Given> {
    match value {
        Value::Array(elements) => elements.iter().flat_map(all).collect(),
        Value::Object(fields) => vec![one(Node(fields))],
        Value::String(text) => vec![Given::from_text(text)],
        _ => Vec::new(),
    }
}

fn one(location: Node) -> Given {
    let mut place = match location.any(&["address"]) {
        Some(Value::String(text)) => Given::from_text(text),
        Some(value) => node::nodes(value)
            .next()
            .map_or_else(|| node::text(value).map(|text| Given::from_text(&text)).unwrap_or_default(), address),
        None => address(location),
    };
    if place.city.is_none() && place.zip.is_none() {
        let text = location.text(&["name"]).filter(|_| place.state.is_none());
        if let Some(text) = place.street.take_if(|street| street.contains(',')).or(text) {
            let read = Given::from_text(&text);
            place = Given { state: place.state.or(read.state), country: place.country.or(read.country), ..read };
        }
    }
    place.point = point(location);
    place
}

fn address(address: Node) -> Given {
    let mut place = Given {
        street: address.text(&["streetAddress", "street"]),
        city: address.text(&["addressLocality", "locality", "city"]),
        state: address.text(&["regionCode", "addressRegion", "region", "state"]),
        zip: address.text(&["postalCode", "zip", "zipCode", "postalcode"]),
        country: address.text(&["addressCountry", "countryCode", "country", "countryName"]),
        point: None,
    };
    if let Some(text) = address.text(&["fullText"]).filter(|_| place.city.is_none() && place.zip.is_none()) {
        let read = Given::from_text(&text);
        place = Given { state: place.state.or(read.state), country: place.country.or(read.country), ..read };
    }
    place
}

fn point(location: Node) -> Option<(f64, f64)> {
    let pair = |node: Node| Some((node.number(&["latitude", "lat"])?, node.number(&["longitude", "lng", "lon"])?));
    if let Some(found) = location.node(&["geo"]).and_then(pair).or_else(|| pair(location)) {
        return Some(found);
    }
    let text = location.text(&["geo"])?;
    let (latitude, longitude) = text.split_once(',')?;
    Some((latitude.trim().parse().ok()?, longitude.trim().parse().ok()?))
}

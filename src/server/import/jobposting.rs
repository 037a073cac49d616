//! [schema.org JobPosting](https://schema.org/JobPosting) in JSON-LD, as sites really write it: any field may be a
//! text, a number, an object, an array or null. Also read is the older dialect of research sets
//! (`hiringOrganization.organizationName`, `baseSalary.minSalary`, `normalizedTitle.onetCode`, `dateExpires`), in
//! which empty texts and 0.0 are missing values.
//!
//! Where a posting is not clear:
//! - Pay without a period is believed only where one period alone makes it a usual wage; pay in another currency than
//!   the US dollar, a median and an estimate are no offer, and doubtful.
//! - `validThrough` ends it; a day without a time lasts to its end. An end before the posting is doubtful.
//! - Hours named in the title count where `employmentType` says nothing.
//! - The id is the `identifier`, else the page, else a hash of title, employer, place and day.

mod find;
mod location;
mod node;
mod repair;
mod salary;
mod values;
mod words;
mod work;

use std::collections::BTreeMap;
use std::io::BufRead;
use std::{iter, vec};

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::checks::{self, Checks};
use super::format::{Context, Fault, Records, Reject, fingerprint};
use super::text::{gentle, line};
use crate::domain::listing::{Apply, Field, Listing};
use crate::domain::occupation::{Kind, Soc};
use crate::server::listings::Record;
use node::Node;
use values::Values;

/// Reads the postings of a file.
pub fn records<'a>(text: impl BufRead + 'a, context: &'a Context) -> Records<'a> {
    let mut values = Values::new(text);
    let mut number = 0_u64;
    let mut ready: vec::IntoIter<Result<Record, Reject>> = Vec::new().into_iter();
    Box::new(iter::from_fn(move || {
        loop {
            if let Some(next) = ready.next() {
                return Some(next.map_err(Fault::Record));
            }
            let found = match values.next() {
                Ok(found) => found?,
                Err(bad) => return Some(Err(bad.into())),
            };
            let read: Vec<_> = match found.value.and_then(find::postings) {
                Ok(postings) => postings.into_iter().map(|posting| record(posting, context)).collect(),
                Err(reason) => vec![Err(reason)],
            };
            let numbered = read.into_iter().zip(number + 1..);
            let read: Vec<_> = numbered
                .map(|(record, number)| record.map_err(|reason| Reject::new(found.line, number, reason, &found.text)))
                .collect();
            number += read.len() as u64;
            ready = read.into_iter();
        }
    }))
}

fn record(posting: Map<String, Value>, context: &Context) -> Result<Record, String> {
    let node = Node(&posting);
    let title = node.text(&["title", "jobTitle", "name"]).and_then(|title| line(&title)).ok_or("no title")?;
    let title = gentle(&title);
    let organization = node.any(&["hiringOrganization", "employer", "organization"]);
    let employer = organization.and_then(words::employer).map(|name| gentle(&name));
    let mut checks = Checks::new(context.now);
    let (place, remote) = location::place(node, &mut checks);
    let (hours, weekly_hours) = work::hours(node, &title, &mut checks);
    let (pay, pay_notes) = salary::pay(node, &mut checks);
    let posted = checks.day(Field::Posted, node.text(&["datePosted", "datePublished"]).as_deref());
    let expires = expires(node, posted, &mut checks);
    let url = node.text(&["url", "sameAs", "mainEntityOfPage", "@id"]).and_then(|url| checks::web(&url));
    let occupation = occupation(node);
    let features = [
        Some(title.as_str()),
        employer.as_deref(),
        place.city.as_deref(),
        place.state.as_deref(),
        place.zip.as_deref(),
    ];
    let features = features.map(Option::unwrap_or_default).join("\n");
    let source_id = identifier(node).or_else(|| url.clone()).unwrap_or_else(|| {
        fingerprint(&format!("{features}\n{}", posted.map(|day| day.to_string()).unwrap_or_default()))
    });
    let period = node.node(&["positionPeriod"]);
    let date = |keys: &[&str], inner: &str| node.text(keys).or_else(|| period?.text(&[inner]));
    let starts = checks.day(Field::Starts, date(&["jobStartDate", "startDate"], "startDate").as_deref());
    let ends = checks.day(Field::Ends, date(&["jobEndDate", "endDate"], "endDate").as_deref());
    let listing = Listing {
        source: context.source.clone(),
        source_id: context.own_id(&source_id, &features),
        employer,
        place,
        pay,
        hours,
        weekly_hours,
        term: work::term(node, &title),
        posted,
        expires,
        starts,
        ends,
        openings: checks.openings(node.number(&["totalJobOpenings", "numberOfOpenings"])),
        occupation,
        kind: occupation.map(Soc::kind).or_else(|| Kind::of_title(&title)),
        passages: words::passages(node, remote, pay_notes),
        apply: apply(node, url.as_deref()),
        url,
        translations: BTreeMap::new(),
        doubts: checks.into_doubts(),
        title,
    };
    Ok(Record { listing, raw: Value::Object(posting).to_string() })
}

fn identifier(node: Node) -> Option<String> {
    let own = |value: &Value| {
        // Of a property its value; its name is the employer's.
        node::nodes(value).find_map(|property| property.text(&["value", "@id", "name"])).or_else(|| node::text(value))
    };
    ["identifier", "id", "jobId", "referenceNumber"].iter().find_map(|key| own(node.any(&[*key])?))
}

fn expires(node: Node, posted: Option<jiff::civil::Date>, checks: &mut Checks) -> Option<Timestamp> {
    let raw = node.text(&["validThrough", "dateExpires", "expires", "applicationDeadline"])?;
    let end = checks.end(Some(&raw))?;
    if posted.is_some_and(|posted| end < checks::When::Day(posted).start()) {
        checks.doubt(Field::Expires, &raw, "it would end before it was posted");
        return None;
    }
    Some(end)
}

/// The occupation's code, where the source gives one and not several to choose from.
fn occupation(node: Node) -> Option<Soc> {
    let normalized = node.node(&["normalizedTitle"]).and_then(|title| title.text(&["onetCode"]));
    if let Some(code) = normalized.and_then(|code| code.parse().ok()) {
        return Some(code);
    }
    let category = ["occupationalCategory", "relevantOccupation"];
    let codes = category.iter().filter_map(|key| node.any(&[*key])).flat_map(|value| {
        let coded = node::nodes(value).filter_map(|code| code.text(&["codeValue", "occupationalCategory"]));
        coded.chain(node::texts(value)).collect::<Vec<_>>()
    });
    let mut codes: Vec<Soc> = codes.filter_map(|text| checks::without_code(&text).1).collect();
    codes.dedup();
    match codes[..] {
        [code] => Some(code),
        _ => None,
    }
}

fn apply(node: Node, page: Option<&str>) -> Apply {
    let contact = node.node(&["applicationContact", "contactPoint"]);
    let from_contact = |keys: &[&str]| contact.and_then(|contact| contact.text(keys));
    let email = from_contact(&["email"]).and_then(|email| checks::email(&email));
    let phone = from_contact(&["telephone", "phone"]).and_then(|phone| checks::phone(&phone));
    let url = node.text(&["applyUrl", "applicationUrl"]).or_else(|| from_contact(&["url"]));
    Apply {
        phone,
        email,
        url: url.and_then(|url| checks::web(&url)).or_else(|| page.map(str::to_owned)),
        in_person: None,
    }
}

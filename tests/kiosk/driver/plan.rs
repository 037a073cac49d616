//! What the scripted backend keeps for cards. Weeks and logs are made as the real one makes them.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use jiff::SignedDuration;
use jiff::civil::Date;
use onestop::api::me::{
    ContactEntry, HoursEntry, KeptResume, LONGEST_MINUTES, ResumeToKeep, Saved, SavedList, SignedLog, is_employer,
    is_name, is_notes,
};
use onestop::domain::listing::ListingId;
use onestop::domain::plan::{Activity, CheckCode, Contact, Hours, How, Log, Outcome, Rules, Source, week};
use onestop::kiosk::asks::{PlanAsk, PlanNews};
use onestop::kiosk::remote::Failure;

use super::backend::{Backend, TODAY};
use super::club::now;

/// What a card keeps.
#[derive(Default)]
struct Plan {
    contacts: Vec<Contact>,
    hours: Vec<Hours>,
    saved: Vec<Saved>,
    resume: Option<KeptResume>,
    logs: Vec<SignedLog>,
}

/// What every card keeps, by its number.
#[derive(Default)]
pub struct Plans(BTreeMap<String, Plan>);

/// Whose plan it is.
pub struct Client {
    /// The card's.
    pub number: String,
    pub nickname: String,
    /// Hours of the meetings that they were at.
    pub attended: Vec<Hours>,
}

impl Plans {
    /// Answers the client of a card. `listing` knows the title and the employer of the openings.
    pub fn answer(
        &mut self,
        client: Client,
        ask: PlanAsk,
        listing: impl Fn(&ListingId) -> Option<(String, Option<String>)>,
    ) -> Result<PlanNews, Failure> {
        let plan = self.0.entry(client.number).or_default();
        let known = || plan.hours.iter().chain(&client.attended).cloned().collect::<Vec<_>>();
        match ask {
            PlanAsk::Week(day) => {
                let week = week(&Rules::default(), &plan.contacts, &known(), day.unwrap_or(TODAY));
                return Ok(PlanNews::Week(Box::new(week)));
            }
            PlanAsk::MakeLog(asked) => {
                let week = week(&Rules::default(), &plan.contacts, &known(), asked.week);
                if week.first > TODAY {
                    return Err(Failure::Faulty);
                }
                let code = CheckCode::from_random(48_291_530_791 + 1_000 * u64::try_from(plan.logs.len()).unwrap());
                let log = Log::of(&week, code, &asked.site, &client.nickname, TODAY);
                let made = SignedLog { text: format!("onestop-log:1:{:A<200}:{:B<86}", "", ""), log };
                plan.logs.push(made.clone());
                return Ok(PlanNews::Log(Box::new(made)));
            }
            PlanAsk::Contacts => {
                let mut items = plan.contacts.clone();
                items.sort_by_key(|contact| Reverse(contact.date));
                return Ok(PlanNews::Contacts(items));
            }
            PlanAsk::Hours => {
                let mut items = plan.hours.clone();
                items.sort_by_key(|hours| Reverse(hours.date));
                return Ok(PlanNews::Hours(items));
            }
            PlanAsk::Saved => {
                let items = plan.saved.iter().rev().cloned().collect();
                return Ok(PlanNews::Saved(SavedList { items }));
            }
            PlanAsk::Resume => return Ok(PlanNews::Resume(plan.resume.clone().map(Box::new))),
            PlanAsk::PutContact(name, entry) => plan.put_contact(name, entry)?,
            PlanAsk::DropContact(name) => plan.contacts.retain(|contact| contact.id != name),
            PlanAsk::PutHours(name, entry) => plan.put_hours(name, entry)?,
            PlanAsk::DropHours(name) => plan.hours.retain(|hours| hours.id != name),
            PlanAsk::Save(id) => {
                let (title, employer) = listing(&id).ok_or(Failure::Gone)?;
                if plan.saved.iter().all(|saved| saved.listing != id) {
                    let later = SignedDuration::from_secs(plan.saved.len().try_into().unwrap());
                    plan.saved.push(Saved { listing: id, title, employer, saved: now() + later });
                }
            }
            PlanAsk::Unsave(id) => plan.saved.retain(|saved| saved.listing != id),
            PlanAsk::KeepResume(ResumeToKeep { resume, layout }) => {
                plan.resume = Some(KeptResume { resume, layout, changed: now() });
            }
            PlanAsk::DropResume => plan.resume = None,
        }
        Ok(PlanNews::Done)
    }

    /// A card is no more.
    pub fn forget(&mut self, number: &str) {
        self.0.remove(number);
    }

    fn of_all<T: Clone>(&self, kept: impl Fn(&Plan) -> &[T]) -> Vec<T> {
        self.0.values().flat_map(|plan| kept(plan).to_vec()).collect()
    }
}

impl Plan {
    fn put_contact(&mut self, id: String, entry: ContactEntry) -> Result<(), Failure> {
        let ContactEntry { date, employer, how, outcome, listing, notes } = entry;
        if !is_name(&id) || date > TODAY || !is_employer(&employer) || !is_notes(&notes) {
            return Err(Failure::Faulty);
        }
        self.contacts.retain(|contact| contact.id != id);
        self.contacts.push(Contact { id, date, employer, how, outcome, listing, notes });
        Ok(())
    }

    fn put_hours(&mut self, id: String, entry: HoursEntry) -> Result<(), Failure> {
        let HoursEntry { date, activity, minutes, source, excused } = entry;
        let right = is_name(&id) && date <= TODAY && (1..=LONGEST_MINUTES).contains(&minutes);
        if !right || matches!(source, Source::Meeting(_)) {
            return Err(Failure::Faulty);
        }
        self.hours.retain(|hours| hours.id != id);
        self.hours.push(Hours { id, date, activity, minutes, source, excused });
        Ok(())
    }
}

impl Backend {
    /// A card keeps a contact by telephone already.
    pub fn has_contact(&self, card: &str, date: Date, employer: &str) {
        let mut state = self.state();
        let plan = state.plans.0.entry(card.to_owned()).or_default();
        let (how, outcome, employer) = (How::Called, Outcome::Waiting, employer.to_owned());
        let entry = ContactEntry { date, employer, how, outcome, listing: None, notes: String::new() };
        plan.put_contact(format!("contact{:09}", plan.contacts.len()), entry).unwrap();
    }

    /// A card keeps hours already.
    pub fn has_hours(&self, card: &str, date: Date, activity: Activity, minutes: u32) {
        let mut state = self.state();
        let plan = state.plans.0.entry(card.to_owned()).or_default();
        let entry = HoursEntry { date, activity, minutes, source: Source::Told, excused: false };
        plan.put_hours(format!("hours{:011}", plan.hours.len()), entry).unwrap();
    }

    /// Every contact that a card keeps, in the order in which they were kept.
    pub fn contacts(&self) -> Vec<Contact> {
        self.state().plans.of_all(|plan| &plan.contacts)
    }

    /// Every entry of hours, the same way.
    pub fn hours(&self) -> Vec<Hours> {
        self.state().plans.of_all(|plan| &plan.hours)
    }

    /// Every listing that a card keeps, the same way.
    pub fn saved(&self) -> Vec<Saved> {
        self.state().plans.of_all(|plan| &plan.saved)
    }

    /// Every log that was made.
    pub fn logs(&self) -> Vec<SignedLog> {
        self.state().plans.of_all(|plan| &plan.logs)
    }

    /// Every resume that is kept.
    pub fn resumes(&self) -> Vec<KeptResume> {
        self.state().plans.of_all(|plan| plan.resume.as_slice())
    }
}

//! What a posting pays.

use serde_json::Value;

use super::node::{self, Node};
use crate::domain::listing::Field;
use crate::domain::pay::Pay;
use crate::server::import::checks::{self, Checks, Money};

/// Names of the US dollar.
const DOLLAR: [&str; 6] = ["USD", "$", "US$", "US", "DOLLAR", "US DOLLAR"];

/// The pay, and what is said about it in words.
pub(super) fn pay(posting: Node, checks: &mut Checks) -> (Option<Pay>, Option<String>) {
    let Some(value) = posting.any(&["baseSalary", "salary"]) else { return (None, None) };
    let raw = node::is_empty(value).then(String::new).unwrap_or_else(|| match value {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    });
    let mut salary = Salary { currency: posting.text(&["salaryCurrency"]), ..Salary::default() };
    salary.read(value, 0);
    let pay = salary.pay(&raw, checks);
    (pay, salary.words)
}

/// What a salary's parts say.
#[derive(Debug, Default)]
struct Salary {
    money: Option<Money>,
    unit: Option<String>,
    currency: Option<String>,
    /// Said without a figure: "Competitive".
    words: Option<String>,
    estimate: bool,
    negative: bool,
}

impl Salary {
    /// Takes in a value; the first figures that are found count.
    fn read(&mut self, value: &Value, depth: u8) {
        match value {
            Value::Number(number) => self.money = self.money.or_else(|| self.amount(number.as_f64()?)),
            Value::String(text) => match checks::money(text) {
                Some(money) => self.money = self.money.or(Some(money)),
                None => self.words = self.words.take().or_else(|| node::text(value)),
            },
            Value::Array(elements) if depth < 4 => {
                for element in elements {
                    if self.money.is_none() {
                        self.read(element, depth + 1);
                    }
                }
            }
            Value::Object(fields) if depth < 4 => self.read_object(Node(fields), depth),
            _ => {}
        }
    }

    fn read_object(&mut self, object: Node, depth: u8) {
        self.unit = object.text(&["unitText", "unitCode", "duration", "period"]).or(self.unit.take());
        self.currency = object.text(&["currency", "priceCurrency", "salaryCurrency"]).or(self.currency.take());
        let low = self.end(object, &["minValue", "minSalary", "minPrice"]);
        let high = self.end(object, &["maxValue", "maxSalary", "maxPrice"]);
        if low.is_some() || high.is_some() {
            let period = low.or(high).and_then(|money| money.period);
            let foreign = [low, high].into_iter().flatten().any(|money| money.foreign);
            let cents = |money: Option<Money>| money.and_then(|money| money.low.or(money.high));
            self.money = Some(Money { low: cents(low), high: cents(high), period, foreign, unclear: false });
            return;
        }
        for key in ["value", "salary", "price", "amount"] {
            if let Some(value) = object.any(&[key]).filter(|_| self.money.is_none_or(|money| !money.has_figures())) {
                self.read(value, depth + 1);
            }
        }
        if self.money.is_none_or(|money| !money.has_figures())
            && let Some(median) = object.number(&["medianSalary", "median"]).filter(|median| *median != 0.0)
        {
            self.money = self.amount(median);
            self.estimate = true;
        }
    }

    /// One end of a range; zero is none.
    fn end(&mut self, object: Node, keys: &[&str]) -> Option<Money> {
        let money = match object.any(keys)? {
            Value::String(text) => checks::money(text),
            value => self.amount(node::number(value)?),
        };
        money.filter(Money::has_figures)
    }

    fn amount(&mut self, dollars: f64) -> Option<Money> {
        self.negative |= dollars < 0.0;
        Some(Money { low: Some(checks::in_cents(dollars)?), ..Money::default() })
    }

    fn pay(&self, raw: &str, checks: &mut Checks) -> Option<Pay> {
        let mut doubt = |reason: &str| {
            checks.doubt(Field::Pay, raw, reason);
            None
        };
        if self.negative {
            return doubt("an amount below zero");
        }
        let money = self.money.filter(|money| money.has_figures() || money.unclear)?;
        if money.unclear {
            return doubt("more figures than a lowest and a highest");
        }
        let named = self.currency.as_deref().map(|name| name.trim().to_uppercase());
        if money.foreign || named.is_some_and(|name| !DOLLAR.contains(&name.trim_end_matches('S'))) {
            return doubt("another currency than the US dollar");
        }
        if self.estimate {
            return doubt("a median, which is no offer");
        }
        let (period, count) = match self.unit.as_deref() {
            Some(unit) => match checks::period(unit) {
                Some(known) => known,
                None => return doubt("no period of time"),
            },
            None => match money.period.or_else(|| money.only_period()) {
                Some(period) => (period, 1.0),
                None => return doubt("no period of time is given, and the amount does not tell"),
            },
        };
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_precision_loss,
            reason = "cents of a wage are far below 2^52"
        )]
        let once = |cents: i64| (cents as f64 / count).round() as i64;
        checks.pay(money.low.map(once), money.high.map(once), period, raw)
    }
}

//! Rows of one table, written many at a time.

use std::sync::Arc;

use sqlx::any::Any;
use sqlx::{AssertSqlSafe, Transaction};

use crate::server::store::StoreError;

/// Rows of one statement. SQLite finds values by their names one after the other: more would not be faster.
const ROWS: usize = 100;

/// Rows that wait to be written.
pub(super) struct Batch {
    release: i64,
    table: &'static str,
    columns: &'static [&'static str],
    values: Vec<Value>,
    /// The statement for [`ROWS`] rows, so that it is prepared once.
    full: Arc<str>,
}

/// A value of a row.
pub(super) enum Value {
    Text(Option<String>),
    Number(Option<i64>),
}

impl Batch {
    pub(super) fn new(release: i64, table: &'static str, columns: &'static [&'static str]) -> Self {
        Self { release, table, columns, values: Vec::new(), full: statement(table, columns, ROWS).into() }
    }

    /// Adds a row, and writes them where there are enough.
    pub(super) async fn put(
        &mut self,
        transaction: &mut Transaction<'static, Any>,
        row: impl IntoIterator<Item = Value>,
    ) -> Result<(), StoreError> {
        self.values.extend(row);
        if self.values.len() >= ROWS * self.columns.len() { self.write(transaction).await } else { Ok(()) }
    }

    /// Writes what waits.
    pub(super) async fn write(&mut self, transaction: &mut Transaction<'static, Any>) -> Result<(), StoreError> {
        let sql = match self.values.len() / self.columns.len() {
            0 => return Ok(()),
            ROWS => Arc::clone(&self.full),
            rows => statement(self.table, self.columns, rows).into(),
        };
        let mut query = sqlx::query::<Any>(AssertSqlSafe(sql)).bind(self.release);
        for value in self.values.drain(..) {
            query = match value {
                Value::Text(text) => query.bind(text),
                Value::Number(number) => query.bind(number),
            };
        }
        query.execute(&mut **transaction).await?;
        Ok(())
    }
}

/// The statement for so many rows; `$1` is the release in each.
fn statement(table: &str, columns: &[&str], rows: usize) -> String {
    let row = |row: usize| {
        let first = row * columns.len() + 2;
        let values: Vec<String> = (first..first + columns.len()).map(|value| format!("${value}")).collect();
        format!("($1, {})", values.join(", "))
    };
    let rows: Vec<String> = (0..rows).map(row).collect();
    format!("INSERT INTO {table} (release_id, {}) VALUES {}", columns.join(", "), rows.join(", "))
}

impl From<&str> for Value {
    /// PostgreSQL keeps no NUL in texts.
    fn from(text: &str) -> Self {
        Self::Text(Some(text.replace('\0', "")))
    }
}

impl From<Option<&str>> for Value {
    fn from(text: Option<&str>) -> Self {
        text.map_or(Self::Text(None), Self::from)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(Some(number))
    }
}

impl From<Option<i64>> for Value {
    fn from(number: Option<i64>) -> Self {
        Self::Number(number)
    }
}

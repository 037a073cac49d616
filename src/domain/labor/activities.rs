//! The words of the activities by which a client finds their interests.
//!
//! Each language has its file in `assets/interests`: an activity a line, with its number, the letter of its kind and
//! what it is. They are the project's own; [`Answers`](super::interest::Answers) tells how they are counted.

const FILES: [(&str, &str); 3] = [
    ("ar", include_str!("../../../assets/interests/ar.tsv")),
    ("en", include_str!("../../../assets/interests/en.tsv")),
    ("es", include_str!("../../../assets/interests/es.tsv")),
];

/// What an activity is ("Fix a bike or a car"), from 0 to [`ACTIVITIES`](super::interest::ACTIVITIES) - 1, in a
/// language by its code ("en"). `None` for other numbers and languages.
#[must_use]
pub fn text(activity: usize, language: &str) -> Option<&'static str> {
    let (_, file) = FILES.iter().find(|(known, _)| *known == language)?;
    file.lines().find_map(|line| {
        let mut columns = line.split('\t');
        let number = columns.next()?.parse::<usize>();
        if number == Ok(activity) { columns.nth(1) } else { None }
    })
}

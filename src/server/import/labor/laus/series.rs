//! The codes of the Local Area Unemployment Statistics.

use crate::domain::labor::AreaId;

/// What a series counts, of those that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Measure {
    Rate,
    Unemployed,
    Employed,
    LaborForce,
}

/// A series: what is counted where, not seasonally adjusted.
#[derive(Debug)]
pub(super) struct Series {
    pub(super) area: AreaId,
    pub(super) measure: Measure,
}

impl Measure {
    pub(super) const ALL: [Self; 4] = [Self::Rate, Self::Unemployed, Self::Employed, Self::LaborForce];

    /// Its folded names in headers.
    pub(super) const fn heads(self) -> &'static [&'static str] {
        match self {
            Self::Rate => &["unemployment rate"],
            Self::Unemployed => &["unemployed"],
            Self::Employed => &["employed"],
            Self::LaborForce => &["labor force", "civilian labor force"],
        }
    }
}

impl Series {
    /// Reads `LAUCN391130000000003`. `None` for seasonally adjusted series, and for areas and measures that are not
    /// needed.
    pub(super) fn of(id: &str) -> Result<Option<Self>, String> {
        let wrong = || format!("\u{201c}{id}\u{201d} is no series. Allowed: LAU or LAS, an area's code, two digits");
        let id = id.trim();
        if id.len() != 20 || !id.is_ascii() || !id.starts_with("LA") {
            return Err(wrong());
        }
        let measure = match &id[18..] {
            "03" => Measure::Rate,
            "04" => Measure::Unemployed,
            "05" => Measure::Employed,
            "06" => Measure::LaborForce,
            digits if digits.bytes().all(|byte| byte.is_ascii_digit()) => return Ok(None),
            _ => return Err(wrong()),
        };
        match &id[2..3] {
            "U" => Ok(area(&id[3..18])?.map(|area| Self { area, measure })),
            "S" => Ok(None),
            _ => Err(wrong()),
        }
    }
}

/// Reads an area's code of two letters and 13 digits: `CN` a county, `ST` a state, `MT` a metropolitan area after its
/// first state. `None` for areas of other kinds: cities, parts of states, smaller areas.
pub(super) fn area(code: &str) -> Result<Option<AreaId>, String> {
    let wrong = || format!("\u{201c}{code}\u{201d} is no area. Allowed: two letters and 13 digits, as CN3911300000000");
    if code.len() != 15 || !code.is_ascii() {
        return Err(wrong());
    }
    let (kind, digits) = code.split_at(2);
    let (used, id) = match kind {
        "CN" => (5, format!("c{}", &digits[..5])),
        "ST" => (2, digits[..2].to_owned()),
        "MT" => (7, digits[2..7].to_owned()),
        _ if kind.bytes().all(|byte| byte.is_ascii_uppercase()) => return Ok(None),
        _ => return Err(wrong()),
    };
    // 99 is the nation, which these files do not have.
    if id == "99" || digits[used..].bytes().any(|byte| byte != b'0') {
        return Err(wrong());
    }
    id.parse().map(Some).map_err(|_| wrong())
}

/// Reads five FIPS digits: `00000` the nation, `39000` a state, others a county. Spreadsheets drop zeros in front.
pub(super) fn fips(code: &str) -> Result<AreaId, String> {
    let wrong = || format!("\u{201c}{code}\u{201d} is no area. Allowed: five digits, as 39113");
    let digits = if matches!(code.len(), 1 | 4) { format!("{code:0>5}") } else { code.to_owned() };
    match digits.strip_suffix("000").filter(|state| state.len() == 2) {
        Some("00") => Ok(AreaId::nation()),
        Some("99") => Err(wrong()),
        Some(state) => state.parse().map_err(|_| wrong()),
        None => AreaId::county(&digits).map_err(|_| wrong()),
    }
}

/// Reads a period: `M01` to `M12`, or 0 for `M13`, the year's average. `None` for other periods than months.
pub(super) fn month(period: &str) -> Result<Option<u8>, String> {
    let wrong = || format!("\u{201c}{period}\u{201d} is no period. Allowed: M01 to M13");
    match period.strip_prefix('M').map(str::parse::<u8>) {
        Some(Ok(month @ 1..=12)) => Ok(Some(month)),
        Some(Ok(13)) => Ok(Some(0)),
        None if period.starts_with(['A', 'Q', 'S']) => Ok(None),
        _ => Err(wrong()),
    }
}

//! Pictures of kinds of work.

use super::Icon;
use crate::domain::occupation::Group;

/// The picture of a SOC major group.
#[must_use]
pub fn picture(group: Group) -> Icon {
    match group.number() {
        13 => Icon::ChartLine,
        15 => Icon::Cpu,
        17 => Icon::Ruler,
        19 => Icon::FlaskConical,
        21 => Icon::HandHeart,
        23 => Icon::Scale,
        25 => Icon::GraduationCap,
        27 => Icon::Palette,
        29 => Icon::Stethoscope,
        31 => Icon::HeartPulse,
        33 => Icon::Shield,
        35 => Icon::Utensils,
        37 => Icon::SprayCan,
        39 => Icon::Scissors,
        41 => Icon::Store,
        43 => Icon::Headphones,
        45 => Icon::Tractor,
        47 => Icon::Hammer,
        49 => Icon::Wrench,
        51 => Icon::Factory,
        53 => Icon::Truck,
        _ => Icon::Landmark,
    }
}

//! Line icons (Lucide, ISC), embedded.

use std::sync::OnceLock;

use iced::advanced::svg::Handle;

macro_rules! icons {
    ($($name:ident: $file:literal,)+) => {
        /// A line icon.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[expect(missing_docs, reason = "an icon's name is the name of its picture")]
        pub enum Icon {
            $($name),+
        }

        impl Icon {
            const COUNT: usize = [$(Self::$name),+].len();

            const fn svg(self) -> &'static str {
                match self {
                    $(Self::$name => include_str!(concat!("../../../assets/icons/", $file, ".svg"))),+
                }
            }
        }
    };
}

icons! {
    ALargeSmall: "a-large-small",
    Angry: "angry",
    ArrowLeft: "arrow-left",
    ArrowRight: "arrow-right",
    ArrowUpRight: "arrow-up-right",
    Banknote: "banknote",
    Bookmark: "bookmark",
    BriefcaseBusiness: "briefcase-business",
    Building2: "building-2",
    Calculator: "calculator",
    Calendar: "calendar",
    CalendarClock: "calendar-clock",
    ChartBar: "chart-bar",
    ChartLine: "chart-line",
    Check: "check",
    ChevronDown: "chevron-down",
    ChevronLeft: "chevron-left",
    ChevronRight: "chevron-right",
    ChevronUp: "chevron-up",
    CircleStop: "circle-stop",
    ClipboardCheck: "clipboard-check",
    Clock: "clock",
    ConciergeBell: "concierge-bell",
    Cpu: "cpu",
    Delete: "delete",
    Equal: "equal",
    Eye: "eye",
    EyeOff: "eye-off",
    Factory: "factory",
    FileUser: "file-user",
    FlaskConical: "flask-conical",
    Footprints: "footprints",
    Frown: "frown",
    GitCompareArrows: "git-compare-arrows",
    Globe: "globe",
    GraduationCap: "graduation-cap",
    Hammer: "hammer",
    HandCoins: "hand-coins",
    HandHeart: "hand-heart",
    Headphones: "headphones",
    HeartPulse: "heart-pulse",
    History: "history",
    House: "house",
    IdCard: "id-card",
    Info: "info",
    Keyboard: "keyboard",
    Landmark: "landmark",
    Languages: "languages",
    Laugh: "laugh",
    Layers: "layers",
    List: "list",
    LocateFixed: "locate-fixed",
    LogOut: "log-out",
    Mail: "mail",
    MapPin: "map-pin",
    Meh: "meh",
    Minus: "minus",
    Navigation: "navigation",
    OctagonAlert: "octagon-alert",
    Palette: "palette",
    Pause: "pause",
    Pencil: "pencil",
    Phone: "phone",
    Play: "play",
    Plus: "plus",
    Power: "power",
    Printer: "printer",
    Rabbit: "rabbit",
    RefreshCw: "refresh-cw",
    RotateCcw: "rotate-ccw",
    Ruler: "ruler",
    Scale: "scale",
    Scissors: "scissors",
    Search: "search",
    Shield: "shield",
    SlidersHorizontal: "sliders-horizontal",
    Smartphone: "smartphone",
    Smile: "smile",
    Space: "space",
    SpellCheck: "spell-check",
    SprayCan: "spray-can",
    Stethoscope: "stethoscope",
    Store: "store",
    Table: "table",
    Ticket: "ticket",
    Tractor: "tractor",
    TrendingDown: "trending-down",
    TrendingUp: "trending-up",
    TriangleAlert: "triangle-alert",
    Truck: "truck",
    Turtle: "turtle",
    Undo2: "undo-2",
    UserRound: "user-round",
    UsersRound: "users-round",
    Utensils: "utensils",
    Volume1: "volume-1",
    Volume2: "volume-2",
    Wrench: "wrench",
    X: "x",
    ZoomIn: "zoom-in",
    ZoomOut: "zoom-out",
}

impl Icon {
    /// Whether it points along the line of reading and so turns around with it.
    const fn is_directed(self) -> bool {
        matches!(
            self,
            Self::ArrowLeft
                | Self::ArrowRight
                | Self::ArrowUpRight
                | Self::ChevronLeft
                | Self::ChevronRight
                | Self::Delete
                | Self::LogOut
                | Self::TrendingDown
                | Self::TrendingUp
                | Self::Undo2
        )
    }

    /// The picture, turned around on a page that is read from the right where it points.
    #[must_use]
    pub fn picture(self, right_to_left: bool) -> Handle {
        static PICTURES: [OnceLock<[Handle; 2]>; Icon::COUNT] = [const { OnceLock::new() }; Icon::COUNT];
        let pictures = PICTURES[self as usize].get_or_init(|| {
            let turned = self
                .svg()
                .replacen('>', r#"><g transform="matrix(-1 0 0 1 24 0)">"#, 1)
                .replace("</svg>", "</g></svg>");
            [self.svg().to_owned(), turned].map(|svg| Handle::from_memory(svg.into_bytes()))
        });
        pictures[usize::from(right_to_left && self.is_directed())].clone()
    }
}

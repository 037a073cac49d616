//! What a thing on the screen is, in words: one description for focus, speech and tests.

/// What a node does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The name of the screen or of a part of it.
    Heading,
    /// Text to read.
    Text,
    /// Can be activated.
    Button,
    /// Text entry.
    Field,
    /// A picture with a description.
    Picture,
}

/// The description of a thing that can be read or activated. A widget hands it to
/// [`Operation::custom`](iced::advanced::widget::Operation::custom) with its bounds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    pub role: Role,
    /// Its name, as a person reads it.
    pub label: String,
    /// What it holds: the text of a field.
    pub value: Option<String>,
    /// What it is for, where the name does not say it.
    pub hint: Option<String>,
    /// Whether it can be activated now.
    pub enabled: bool,
    /// Whether it is the chosen one among others.
    pub selected: bool,
    /// Who may hear its value.
    pub secrecy: Secrecy,
    /// Whether it is to be known as soon as it comes.
    pub news: bool,
    /// The tag of its language, where that is not the screen's.
    pub language: Option<&'static str>,
}

/// Who may hear the value of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Secrecy {
    /// Everybody.
    #[default]
    Open,
    /// The client alone: in headphones.
    Private,
    /// Nobody: how many characters there are is all that is said.
    Secret,
}

impl Node {
    /// A node that is enabled and not chosen.
    #[must_use]
    pub fn new(role: Role, label: impl Into<String>) -> Self {
        Self {
            role,
            label: label.into(),
            value: None,
            hint: None,
            enabled: true,
            selected: false,
            secrecy: Secrecy::Open,
            news: false,
            language: None,
        }
    }
}

/// A mark that a modal layer hands to an operation before its content: all that was
/// met before lies behind it and cannot be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Modal;

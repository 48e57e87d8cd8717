//! Where a command is defined.

/// A section of an RFC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rfc {
    /// Its number.
    pub number: u16,
    /// The section, such as `4.1.1.2`; empty: all of it.
    pub section: &'static str,
}

impl Rfc {
    /// How it is cited.
    #[must_use] 
    pub fn name(self) -> String {
        match self.section {
            "" => format!("RFC {}", self.number),
            section => format!("RFC {} §{section}", self.number),
        }
    }

    /// Where it can be read.
    #[must_use] 
    pub fn url(self) -> String {
        let Self { number, section } = self;
        match section {
            "" => format!("https://www.rfc-editor.org/rfc/rfc{number}"),
            section => format!("https://www.rfc-editor.org/rfc/rfc{number}#section-{section}"),
        }
    }
}

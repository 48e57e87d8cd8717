//! Names in options and results, where the library has none.

use dakiya::simulator::lab::Door;
use dakiya::smtp::{Part, Phase};

/// A way into a server.
pub(crate) const fn door_key(door: Door) -> &'static str {
    match door {
        Door::Mx => "mx",
        Door::Submission => "submission",
        Door::Smtps => "smtps",
    }
}

/// How far the conversation has come.
pub(crate) const fn phase_key(phase: Phase) -> &'static str {
    match phase {
        Phase::Handshake => "handshake",
        Phase::Greeting => "greeting",
        Phase::Ready => "ready",
        Phase::Authentication => "authentication",
        Phase::Sender => "sender",
        Phase::Recipients => "recipients",
        Phase::Data => "data",
        Phase::Closed => "closed",
    }
}

/// What a piece of a line is.
pub(crate) const fn part_key(part: Part) -> &'static str {
    match part {
        Part::Verb => "verb",
        Part::Keyword => "keyword",
        Part::NullPath => "null_path",
        Part::Postmaster => "postmaster",
        Part::SourceRoute => "source_route",
        Part::LocalPart => "local_part",
        Part::Domain => "domain",
        Part::AddressLiteral => "address_literal",
        Part::ParameterName => "parameter_name",
        Part::ParameterValue => "parameter_value",
        Part::Mechanism => "mechanism",
        Part::Response => "response",
        Part::Argument => "argument",
        Part::FieldName => "field_name",
        Part::FieldValue => "field_value",
        Part::Body => "body",
        Part::StuffedDot => "stuffed_dot",
        Part::EndOfData => "end_of_data",
        Part::Code => "code",
        Part::More => "more",
        Part::EnhancedCode => "enhanced_code",
        Part::Extension => "extension",
        Part::ReplyText => "reply_text",
    }
}

//! A section of the page: its heading, and points below it.

use yew::prelude::*;

use crate::text::Text;
use crate::ui::components::{Prose, Say};

/// What the table of contents knows of a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// Its place in the page, for `#id`.
    pub(super) id: &'static str,
    /// Its heading.
    pub(super) title: Text,
}

/// A smaller heading, and the paragraphs below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Point {
    pub(super) title: Text,
    pub(super) text: &'static [Text],
}

/// What [`Section`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(super) struct SectionProps {
    pub(super) part: Part,
    pub(super) children: Html,
}

/// A heading and what belongs to it.
#[component]
pub(super) fn Section(props: &SectionProps) -> Html {
    let Part { id, title } = props.part;
    html! {
        <section>
            <h2 {id}><Say text={title} /></h2>
            { props.children.clone() }
        </section>
    }
}

/// What [`Points`] takes.
#[derive(Debug, PartialEq, Properties)]
pub(super) struct PointsProps {
    pub(super) points: &'static [Point],
}

/// Points, one after another.
#[component]
pub(super) fn Points(props: &PointsProps) -> Html {
    html! {
        for point in props.points {
            <>
                <h3><Say text={point.title} /></h3>
                for text in point.text {
                    <Prose text={*text} />
                }
            </>
        }
    }
}

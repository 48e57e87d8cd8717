//! Small drawings beside words. They say nothing that the words do not.

use yew::prelude::*;

/// What is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Picture {
    /// Leads to another site.
    Away,
    /// A line with a bar beside it.
    Changed,
    /// Two sheets.
    Copy,
    /// A tick.
    Done,
    /// An arrow down.
    Down,
    /// An arrow into a tray.
    Download,
    /// An arrow to the left.
    Left,
    /// A crescent.
    Moon,
    /// Two bars.
    Pause,
    /// A triangle.
    Play,
    /// An arrow to the right.
    Right,
    /// A disc with rays.
    Sun,
    /// Half light, half dark.
    System,
    /// An arrow up.
    Up,
    /// A triangle with an exclamation mark.
    Warning,
}

/// A small drawing in the colour of the text.
pub(crate) fn icon(picture: Picture) -> Html {
    let path = match picture {
        Picture::Away => "M7 3h6v6M13 3 6 10M10 11v2H3V6h2",
        Picture::Changed => "M3 2.5v11M6.5 5h7M6.5 8h5M6.5 11h7",
        Picture::Copy => "M6 6h7v7H6zM10 6V3H3v7h3",
        Picture::Done => "m3 8.5 3.5 3.5L13 4.5",
        Picture::Download => "M8 2v8M4.5 7 8 10.5 11.5 7M3 13h10",
        Picture::Down => "M8 3v10M4 9l4 4 4-4",
        Picture::Left => "M13 8H3M7 4 3 8l4 4",
        Picture::Moon => "M13 9.5A5.5 5.5 0 1 1 6.5 3 4.5 4.5 0 0 0 13 9.5z",
        Picture::Pause => "M5.5 3.5v9M10.5 3.5v9",
        Picture::Play => "M5 3v10l8-5z",
        Picture::Right => "M3 8h10M9 4l4 4-4 4",
        Picture::Sun => {
            "M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1"
        }
        Picture::System => "M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM8 2.5v11M10 4v8M12 5.5v5",
        Picture::Up => "M8 13V3M4 7l4-4 4 4",
        Picture::Warning => "M8 2 15 14H1zM8 6.5v3.5M8 11.7v.3",
    };
    html! {
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d={path} />
        </svg>
    }
}

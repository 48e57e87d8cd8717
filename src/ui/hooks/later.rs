//! Work that can wait until the page has been drawn.

use gloo::render::{AnimationFrame, request_animation_frame};
use gloo::timers::callback::Timeout;

/// Calls `then` when the browser has drawn what is there now. If what comes back is
/// dropped before, nothing is called.
pub(crate) fn after_drawing(then: impl FnOnce() + 'static) -> AnimationFrame {
    // A frame begins before the drawing; what it puts off comes after it.
    request_animation_frame(move |_| drop(Timeout::new(0, then).forget()))
}

//! Sessions with a server come alive here: the page is already readable.

use dakiya::ui::{Course, wake};

fn main() {
    wake::<Course>();
}

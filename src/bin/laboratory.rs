//! Sessions with a server come alive here: the page is already readable.

use dakiya::ui::{Laboratory, wake};

fn main() {
    wake::<Laboratory>();
}

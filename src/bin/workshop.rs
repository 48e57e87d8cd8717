//! Programs and their files come alive here: the page is already readable.

use dakiya::ui::{Workshop, wake};

fn main() {
    wake::<Workshop>();
}

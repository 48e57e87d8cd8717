//! Settings come alive here: the page is already readable.

use dakiya::ui::{Configurator, wake};

fn main() {
    wake::<Configurator>();
}

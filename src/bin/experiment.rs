//! A session of one's own with a server comes alive here.

use dakiya::ui::{Experiment, wake};

fn main() {
    wake::<Experiment>();
}

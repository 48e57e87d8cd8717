//! Errors and what they mean come alive here.

use dakiya::ui::{Diagnosis, wake};

fn main() {
    wake::<Diagnosis>();
}

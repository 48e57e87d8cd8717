//! Levels and quizzes come alive here.

use dakiya::ui::{Practice, wake};

fn main() {
    wake::<Practice>();
}

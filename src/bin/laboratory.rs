//! A session of one's own with a server comes alive here.

use dakiya::ui::{Laboratory, wake};

fn main() {
    wake::<Laboratory>();
}

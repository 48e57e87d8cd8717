//! The course, and what belongs to it.

use dakiya::ui::Head;
use dakiya::ui::route::Page;
use serde_json::{Value, json};

use super::{Here, with};
use crate::social::SITE_NAME;

/// What a page teaches by; nothing for pages that teach nothing.
pub(super) fn resource(here: Here<'_>, page: Page) -> Option<Value> {
    let (kind, by) = match page {
        Page::Learn => return Some(course(here)),
        Page::Quiz => ("Quiz", "quiz"),
        Page::Lesson(_) => ("LearningResource", "lesson"),
        Page::Level(_) | Page::Levels => ("LearningResource", "exercise"),
        Page::Lab => ("LearningResource", "simulation"),
        Page::HowItWorks => ("LearningResource", "article"),
        _ => return None,
    };
    let course = Head::of(Page::Learn, here.lang).map(|head| head.name);
    let course = json!({ "@type": "Course", "name": course, "url": here.link(Page::Learn) });
    let more =
        json!({ "learningResourceType": by, "isAccessibleForFree": true, "isPartOf": course });
    Some(with(here.thing(kind), more))
}

fn course(here: Here<'_>) -> Value {
    let provider =
        json!({ "@type": "Organization", "name": SITE_NAME, "url": here.link(Page::Home) });
    with(here.thing("Course"), json!({ "isAccessibleForFree": true, "provider": provider }))
}

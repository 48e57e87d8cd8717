//! Words that stand on several pages that only tell something.

use crate::text::Text;

pub(super) const LOGIN_WITH: Text = Text { en: "Login with", hi: "किससे login" };
pub(super) const SMTP_COMMANDS: Text = Text { en: "SMTP commands", hi: "SMTP के commands" };
pub(super) const TO_FIRST_PAGE: Text =
    Text { en: "To the first page", hi: "पहले पन्ने पर" };

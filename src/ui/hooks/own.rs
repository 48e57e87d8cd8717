//! What depends on the reader's address, on pages that stay as they are.

use web_sys::Element;
use yew::prelude::*;

use super::dom::{all, below, show};
use crate::account::{Choices, Field, Mailbox, provider};
use crate::providers::Protocol;
use crate::text::fill;
use crate::ui::route::Page;
use crate::ui::state::DraftContext;

/// What is done when the draft or the page changes.
pub(crate) type Own = fn(&Choices, Option<Page>);

/// Has the page follow the draft.
#[hook]
pub(crate) fn use_own(draft: &DraftContext, page: Option<Page>, own: Own) {
    use_effect_with((draft.choices.clone(), page), move |(choices, page)| own(choices, *page));
}

/// Fills in every template in `data-own` while the draft is of the provider
/// whose page this is.
pub(crate) fn fill_in_own(choices: &Choices, page: Option<Page>) {
    let Some(Page::Provider(id)) = page else { return };
    let own = provider(choices).is_some_and(|provider| provider.id == id);
    let values = values(choices).filter(|_| own);
    for cell in all("[data-own]") {
        let template = cell.get_attribute("data-own").unwrap_or_default();
        put(&cell, values.as_ref().and_then(|values| filled(&template, values)));
    }
}

/// What may stand in a template; what is not known is empty.
type Values = [(&'static str, String); 5];

fn values(choices: &Choices) -> Option<Values> {
    let address = Mailbox::parse(choices.get(Field::Address)).ok()?.address;
    Some([
        ("address", address.as_str().to_owned()),
        ("local", address.local_part().to_owned()),
        ("domain", address.domain().to_owned()),
        ("region", choices.get(Field::Region).to_owned()),
        ("user", choices.get(Field::User(Protocol::Smtp)).trim().to_owned()),
    ])
}

/// The template with its names filled in; `None` if one of them is not known.
fn filled(template: &str, values: &Values) -> Option<String> {
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    let lacks = |(name, value): &(&str, &str)| {
        value.is_empty() && template.contains(&format!("{{{name}}}"))
    };
    (!values.iter().any(lacks)).then(|| fill(template, &values))
}

/// Shows `value`, or what everybody reads.
fn put(cell: &Element, value: Option<String>) {
    for anyone in below(cell, ".anyone") {
        show(&anyone, value.is_none());
    }
    for own in below(cell, ".own") {
        show(&own, value.is_some());
    }
    let value = value.unwrap_or_default();
    for code in below(cell, ".own code") {
        code.set_text_content(Some(&value));
    }
    for button in below(cell, ".own [data-copy]") {
        drop(button.set_attribute("data-copy", &value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_is_filled_in_once_all_of_it_is_known() {
        let choices = Choices::default().with(Field::Address, "asha@example.in");
        let values = values(&choices).expect("an address");
        let filled = |template| filled(template, &values);
        assert_eq!(filled("{local}.{domain}").as_deref(), Some("asha.example.in"));
        assert_eq!(filled("mail.{domain}").as_deref(), Some("mail.example.in"));
        assert_eq!(filled("smtp.{region}.example"), None);
        assert_eq!(filled("{user}"), None);
    }
}

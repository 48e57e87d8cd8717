//! A part of the page that follows a picture later, so that what was done is seen at
//! once, however slow the device is.

use gloo::render::AnimationFrame;
use yew::prelude::*;

use super::At;
use crate::ui::hooks::after_drawing;
use crate::ui::place::Place;
use crate::ui::state::{Desk, DeskAction};

/// What [`Later`] takes.
#[derive(Debug, Properties)]
pub(crate) struct LaterProps {
    pub(crate) place: Place,
    pub(crate) desk: UseReducerHandle<Desk>,
    pub(crate) act: Callback<DeskAction>,
    /// Draws it. For one part it is always the same.
    pub(crate) draw: fn(At<'_>) -> Html,
}

impl PartialEq for LaterProps {
    fn eq(&self, other: &Self) -> bool {
        self.place == other.place && self.desk == other.desk && self.act == other.act
    }
}

/// A part that may wait. What comes in the meantime is drawn with it.
#[derive(Debug)]
pub(crate) struct Later {
    waits: Option<AnimationFrame>,
}

impl Component for Later {
    type Message = ();
    type Properties = LaterProps;

    fn create(_: &Context<Self>) -> Self {
        Self { waits: None }
    }

    fn changed(&mut self, ctx: &Context<Self>, _: &LaterProps) -> bool {
        let link = ctx.link().clone();
        self.waits = Some(after_drawing(move || link.send_message(())));
        false
    }

    fn update(&mut self, _: &Context<Self>, (): ()) -> bool {
        self.waits = None;
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let LaterProps { place, desk, act, draw } = ctx.props();
        draw(At { place, desk, act })
    }
}

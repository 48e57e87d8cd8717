//! The lesson page remembers a [`Player`], and whether it plays by itself.

use std::rc::Rc;

use yew::Reducible;

use crate::registry::Entry;
use crate::scenarios::{Cast, Scenario};
use crate::simulator::Player;

/// The player on the page.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Play {
    /// The lesson, and how far it is.
    pub(crate) player: Player,
    /// Whether it goes on by itself.
    pub(crate) running: bool,
}

/// What the user can do.
#[derive(Clone, Debug)]
pub(crate) enum PlayAction {
    /// One step back.
    Back,
    /// With other people, or another server, up to the same step.
    Recast(Box<Cast>),
    /// To where so many steps have been played.
    Jump(usize),
    /// One step on.
    Next,
    /// Starts going on by itself, or stops.
    Toggle,
    /// The time between two steps is over.
    Tick,
}

impl Play {
    /// At the first step: the connection.
    pub(crate) fn new(scenario: Entry<Scenario>, cast: Cast) -> Self {
        Self { player: Player::new(scenario, cast).next(), running: false }
    }

    fn at(player: Player, running: bool) -> Self {
        // There is always a step to look at.
        let player = if player.is_first() { player.next() } else { player };
        Self { running: running && !player.is_last(), player }
    }
}

impl Reducible for Play {
    type Action = PlayAction;

    fn reduce(self: Rc<Self>, action: PlayAction) -> Rc<Self> {
        let Self { player, running } = Rc::unwrap_or_clone(self);
        Rc::new(match action {
            PlayAction::Back => Self::at(player.back(), false),
            PlayAction::Jump(position) => Self::at(player.jump(position), false),
            PlayAction::Next => Self::at(player.next(), false),
            PlayAction::Recast(cast) if *player.cast() == *cast => Self { player, running },
            PlayAction::Recast(cast) => {
                let position = player.position();
                Self::at(Player::new(player.scenario(), *cast).jump(position), false)
            }
            PlayAction::Tick if running => Self::at(player.next(), true),
            PlayAction::Tick => Self { player, running },
            // At the end, playing means playing again.
            PlayAction::Toggle if player.is_last() => Self::at(player.jump(1), true),
            PlayAction::Toggle => Self::at(player, !running),
        })
    }
}

//! The stations of the way, drawn on a ground that lies at 92 of 96.

use yew::prelude::*;

/// What stands at a station.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sight {
    /// A telephone with a letter on it.
    Phone,
    /// A pillar box, as in India: red, with a dome.
    PostBox,
    /// An office full of pigeonholes.
    Sorting,
    /// An office with a gate.
    Receiving,
    /// A postman with his bag.
    Postman,
    /// A box with letters, on a post.
    Mailbox,
    /// A laptop with a letter on it.
    Laptop,
}

/// The picture of a station. The words beside it say the same.
pub(super) fn sight(sight: Sight) -> Html {
    let drawing = match sight {
        Sight::Phone => html! {
            <>
                <rect class="d-body" x="28" y="14" width="40" height="78" rx="6" />
                <path class="d-stroke" d="M28 24h40M28 81h40M44 86.5h8" />
                { letter(48, 52) }
            </>
        },
        Sight::PostBox => html! {
            <>
                <path class="d-red" d="M29 27c0-11 8-17 19-17s19 6 19 17z" />
                <path class="d-red" d="M31 32h34v52H31z" />
                <path class="d-dark" d="M26 27h44v5H26zM27 84h42v8H27z" />
                <path class="d-slot" d="M38 39h20v4H38z" />
                <path class="d-plate" d="M39 52h18v16H39z" />
                <path class="d-stroke" d="M42 57h12M42 60.5h12M42 64h8" />
            </>
        },
        Sight::Sorting => html! {
            <>
                <path class="d-body" d="M14 38h68v54H14z" />
                <path class="d-red" d="M8 38 48 14l40 24z" />
                <path class="d-plate" d="M48 22.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z" />
                <path class="d-stroke" d="M22 46h52v36H22zM22 58h52M22 70h52M39.3 46v36M56.7 46v36" />
                <path class="d-plain-letter" d="M26 51h9v7h-9zM43.5 63h9v7h-9zM61 51h9v7h-9zM61 75h9v7h-9zM26 75h9v7h-9z" />
            </>
        },
        Sight::Receiving => html! {
            <>
                <path class="d-body" d="M14 30h68v62H14z" />
                <path class="d-dark" d="M9 24h78v6H9z" />
                <path class="d-sunk" d="M34 92V66a14 14 0 0 1 28 0v26z" />
                <path class="d-plate" d="M30 36h36v12H30z" />
                <text class="d-sign" x="48" y="46" text-anchor="middle">{ "MX" }</text>
                <path class="d-stroke" d="M21 56h7v14h-7zM68 56h7v14h-7z" />
            </>
        },
        Sight::Postman => html! {
            <>
                <path class="d-body" d="M35 76V52c0-8 5-13 13-13s13 5 13 13v24z" />
                <path class="d-stroke" d="M42 76v16M54 76v16M38 92h5M54 92h6M38 43l22 22" />
                <path class="d-body" d="M48 16a10 10 0 1 1 0 20 10 10 0 0 1 0-20z" />
                <path class="d-red" d="M37 22c1-8 5-11 11-11s10 3 11 11z" />
                <path class="d-dark" d="M36 21h27v3H36z" />
                <path class="d-red" d="M53 60h21v16H53z" />
                <path class="d-slot" d="M53 60h21l-10.5 8z" />
            </>
        },
        Sight::Mailbox => html! {
            <>
                <path class="d-dark" d="M45 70h6v22h-6z" />
                <path class="d-plain-letter" d="M34 30h26v18H34z" />
                <path class="d-body" d="M20 70V46a10 10 0 0 1 10-10h36a10 10 0 0 1 10 10v24z" />
                <path class="d-slot" d="M32 46h32v4H32z" />
                <path class="d-stroke" d="M20 58h56" />
                <path class="d-red" d="M76 56V30h10v8h-7v18z" />
            </>
        },
        Sight::Laptop => html! {
            <>
                <rect class="d-body" x="18" y="34" width="60" height="46" rx="4" />
                <path class="d-dark" d="M8 82h80l-5 10H13z" />
                { letter(48, 57) }
            </>
        },
    };
    html! {
        <svg class="d-sight" viewBox="0 0 96 96" aria-hidden="true" focusable="false">
            { drawing }
            <path class="d-ground" d="M0 93h96" />
        </svg>
    }
}

/// A closed letter around the point `x`, `y`.
pub(super) fn letter(x: i32, y: i32) -> Html {
    html! {
        <g transform={format!("translate({x} {y})")}>
            <path class="d-plain-letter" d="M-13-9h26v18h-26z" />
            <path class="d-flap" d="m-13-9 13 10 13-10" />
        </g>
    }
}

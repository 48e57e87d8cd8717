//! Mail providers, one file each: where their servers are, who may log in how,
//! and what has to be done first.
//!
//! Each file declares a [`Provider`], which is what an account needs, and
//! [`Details`], which is what the provider's page tells beyond that.

mod details;
mod facts;
pub mod find;
mod issuers;
mod server;
mod tasks;
mod way;

use crate::registry::Entry;

pub use details::{Checked, Confidence, Counted, Details, Fact, LISTED, Limits, Source, Task};
pub use issuers::Issuer;
pub use server::{Given, Protocol, Security, Server, UsernameForm};
pub use way::{Login, Plan, Status, Way};

registry! {
    /// Every provider, most used first.
    pub static PROVIDERS: Provider = PROVIDER in [
        gmail, google_workspace, outlook_com, microsoft_365, yahoo, icloud, rediffmail,
        zoho_in, zoho_workplace_in, zoho_com, zoho_workplace_com, proton, nic_in,
        hostinger, godaddy_m365, godaddy_workspace, titan, rediffmail_pro, bigrock,
        yandex, mail_ru, naver, daum, kakao, aol, gmx_net, gmx_com, web_de, mail_com,
        fastmail, qq, netease, tuta, hey, posteo, mailbox_org, thundermail, zoho_eu,
        zoho_com_au, zoho_jp, zoho_ca, yahoo_japan, laposte, libero, virgilio, seznam,
        wp_pl, onet, o2_pl, uol, bol_br, rambler, sapo, inbox_lv, mail_ee, email_it,
        jubii, goo_jp, tiscali_cz, pobox, zoho_workplace_eu, zoho_workplace_com_au,
        zoho_workplace_jp, zoho_workplace_ca, ionos, ovh, namecheap, bluehost,
        rackspace, gandi, infomaniak, strato, hetzner, one_com, domainfactory,
        amazon_workmail, active24, aruba_pec, cesky_hosting, clustermail, dondominio,
        educamadrid, gigahost, gransy, ipax, mit, nili, oxcloud_eu, oxcloud_us, pdx,
        postecert, registrator_cz, ucsf_cgl, umich, univr, webhuset, websupport,
        amazon_ses, sendgrid, brevo, mailgun, zeptomail, netcore,
        google_workspace_relay, postmark, mailjet, smtp2go, mailtrap, resend,
        proton_smtp, cpanel, plesk, directadmin, mailcow, iredmail, bsnl, airtel,
        comcast, spectrum, att, verizon, cox, centurylink, centurytel, earthlink,
        elpasotel, penteledata, peoplepc, q_com, road_runner, runestone, bell, kelcom,
        bt, blueyonder, ntlworld, sky, virgin_media, virgin_net, t_online, vodafone_de,
        orange_fr, free_fr, sfr, alice_it, fastweb, tim, tiscali_it, kpn, zeelandnet,
        ziggo, proximus, a1, schwaz_net, bluewin, telstra, xtra, yousee, teol, aikis,
        bay_wind_ne_jp, bb_niigata, biglobe, broba, cc9, cek_net, clio_net,
        co1_wind_ne_jp, co2_wind_ne_jp, co3_wind_ne_jp, cty_net, dan_wind_ne_jp,
        hal_ne_jp, hana_or_jp, ic_net, iij4u, iijmio, iiyama_catv, inet_shibata_or_jp,
        iwafune_ne_jp, janis, jet_ne_jp, ji_jet_ne_jp, kl_wind_ne_jp, kokuyou, mahoroba,
        mail_iwafune_ne_jp, mail_wind_ne_jp, ml_murakami_ne_jp, mnet, mopera,
        mx_tiki_ne_jp, nifty, nsat, ocn, parabox, po_wind_ne_jp, shibata_ne_jp,
        so_wind_ne_jp, softbank_i, tiki_ne_jp, tvm_net, vp_tiki_ne_jp, xp_wind_jp, ybb,
    ];

    /// The names of all providers.
    pub const PROVIDER_IDS;

    /// What else is known of every provider, in the same order.
    pub static DETAILS: Details = DETAILS;
}

/// Whether anything has to be done before a program logs in at the provider `id`. It
/// is looked up when this is compiled, so that the programs in the browser do not
/// carry what there is to do.
pub fn has_tasks(id: &str) -> bool {
    PROVIDER_IDS.iter().zip(HAS_TASKS).any(|(known, has)| *known == id && has)
}

/// For each of [`PROVIDER_IDS`].
const HAS_TASKS: [bool; PROVIDER_IDS.len()] = {
    let mut all = [false; PROVIDER_IDS.len()];
    let mut at = 0;
    while at < all.len() {
        all[at] = !DETAILS.0[at].item.first.is_empty();
        at += 1;
    }
    all
};

/// A mail provider, as far as an account needs it.
#[derive(Debug)]
pub struct Provider {
    /// What people call it.
    pub name: &'static str,
    /// What sort of provider it is.
    pub kind: Kind,
    /// The domains of its addresses, in ASCII and lower case; empty where
    /// customers bring their own.
    pub domains: &'static [&'static str],
    /// Names that belong to it under every country's ending: `yahoo` for
    /// `yahoo.co.in`.
    pub brands: &'static [&'static str],
    /// Endings of the mail exchangers (MX, RFC 5321 §5.1) of customers' own domains.
    pub mx: &'static [&'static str],
    /// What may stand for `{region}` in hosts, the usual one first.
    pub regions: &'static [&'static str],
    /// Where mail is read and fetched, in order of preference.
    pub incoming: &'static [Server],
    /// Where mail is handed in, in order of preference.
    pub outgoing: &'static [Server],
    /// What is known of each way in.
    pub ways: &'static [Way],
}

/// What sort of provider it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Gives anybody an address of its own.
    Mailbox,
    /// Hosts the mail of domains that belong to others.
    Workspace,
    /// Gives its customers internet access, and addresses with it.
    Isp,
    /// Sends for programs and web sites; nobody reads mail there.
    SendingService,
    /// Software with which people run a server of their own; hosts are guesses.
    Panel,
}

impl Kind {
    /// Every kind, in the order of the list of providers.
    pub const ALL: [Self; 5] =
        [Self::Mailbox, Self::Workspace, Self::Isp, Self::SendingService, Self::Panel];

    /// The name in links and in `providers.json`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Mailbox => "mailbox",
            Self::Workspace => "workspace",
            Self::Isp => "isp",
            Self::SendingService => "sending_service",
            Self::Panel => "panel",
        }
    }
}

impl Provider {
    /// The servers for `protocol`, best first.
    pub fn servers(&self, protocol: Protocol) -> impl Iterator<Item = &'static Server> {
        self.incoming.iter().chain(self.outgoing).filter(move |server| server.protocol == protocol)
    }

    /// Every server, incoming ones first.
    pub fn all_servers(&self) -> impl Iterator<Item = &'static Server> {
        self.incoming.iter().chain(self.outgoing)
    }
}

/// The provider of addresses at `domain`.
pub fn provider_of(domain: &str) -> Option<Entry<Provider>> {
    find::find(domain).provider()
}

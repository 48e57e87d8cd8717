//! Submission, relay, delivery, fetching: the four parts of the way.

use yew::prelude::*;

use super::{Part, Point, points, way};
use crate::text::Text;
use crate::ui::place::Place;

pub(super) const PART: Part = Part {
    id: "journey",
    title: Text { en: "From Send to the inbox", hi: "Send से inbox तक" },
    body,
};

fn body(place: &Place) -> Html {
    html! {
        <>
            { place.prose(INTRO) }
            { way::drawing(place) }
            { points(place, POINTS) }
        </>
    }
}

const INTRO: Text = Text {
    en: "Meera writes to Ravi. Her address ends in `example.com`, his in `example.org`: two addresses at two mail services. The short names, such as MUA, are those of [RFC 5598](https://www.rfc-editor.org/rfc/rfc5598), which describes how internet mail is put together.",
    hi: "मीरा ने रवि को mail लिखी। मीरा का पता `example.com` पर है और रवि का `example.org` पर, यानी दो अलग mail सेवाएँ। MUA जैसे छोटे नाम [RFC 5598](https://www.rfc-editor.org/rfc/rfc5598) से लिए गए हैं, जिसमें internet mail की पूरी बनावट लिखी है। (RFC: internet के नियमों के दस्तावेज़।)",
};

const POINTS: &[Point] = &[
    Point {
        title: Text {
            en: "Submission: handing the mail in", hi: "Submission: mail जमा करना"
        },
        text: &[Text {
            en: "Meera's mail program, the **MUA** (mail user agent), hands the mail to the submission server of her mail service, the **MSA** (mail submission agent). It is the post box of this story, with one difference: it opens only for the service's own users. So the program [logs in](smtp/commands/auth/) first. You can [step through this leg](learn/first_mail/), line by line.",
            hi: "मीरा का mail program, यानी **MUA** (mail user agent), अपनी mail सेवा के submission server को mail देता है। इस server को **MSA** (mail submission agent) कहते हैं। यह हमारी कहानी का लाल डिब्बा है, बस एक फ़र्क़ है: यह केवल अपनी सेवा के लोगों के लिए खुलता है। इसलिए program पहले [login करता है](smtp/commands/auth/)। इस हिस्से पर आप ख़ुद [एक-एक क़दम चल सकते हैं](learn/first_mail/)।",
        }],
    },
    Point {
        title: Text {
            en: "Relay: from server to server", hi: "Relay: server से server तक"
        },
        text: &[
            Text {
                en: "The **MTA** (mail transfer agent) is the sorting office. It looks only at the part of Ravi's address after the @ and asks the DNS, the internet's directory, which server takes mail for `example.org`. That entry is called **MX** (mail exchanger). Then it connects to that server on port 25 and hands the mail over. Nobody logs in on this leg: the two servers may never have met.",
                hi: "**MTA** (mail transfer agent) डाक छाँटने का दफ़्तर है। वह रवि के पते में केवल @ के बाद का हिस्सा देखता है और DNS से पूछता है कि `example.org` की mail कौन-सा server लेता है। DNS को internet की directory समझिए; उसकी इस प्रविष्टि का नाम **MX** (mail exchanger) है। फिर MTA उस server के port 25 पर जाकर mail सौंप देता है। यहाँ कोई login नहीं होता: हो सकता है कि ये दो servers पहली बार मिल रहे हों।",
            },
            Text {
                en: "Larger services have several MTAs in a row. Each writes a `Received:` line on top of the letter, as a post office adds its postmark; read from the bottom up, they tell the way.",
                hi: "बड़ी सेवाओं में एक के बाद एक कई MTA होते हैं। हर MTA चिट्ठी के ऊपर एक `Received:` पंक्ति जोड़ता है, जैसे हर डाकघर अपनी मुहर लगाता है। इन्हें नीचे से ऊपर पढ़िए, तो पूरा रास्ता दिख जाता है।",
            },
        ],
    },
    Point {
        title: Text {
            en: "Delivery: into the mailbox", hi: "Delivery: mailbox में पहुँचाना"
        },
        text: &[Text {
            en: "The server that the MX names is an MTA too. Once it has answered `250` to the letter, the mail is its responsibility: it must deliver it or report that it could not. It looks for spam and gives the mail to the **MDA** (mail delivery agent), the postman, often by LMTP, a sister of SMTP. The MDA puts the mail into Ravi's mailbox, in RFC 5598 the message store (**MS**). The envelope has done its work; only its sender is kept, in the line `Return-Path:`.",
            hi: "MX में लिखा server भी एक MTA है। चिट्ठी लेकर उसने `250` कह दिया, तो mail की ज़िम्मेदारी अब उसकी है: या तो वह उसे पहुँचाए, या ख़बर दे कि नहीं पहुँचा सका। वह spam (अनचाही mail) की जाँच करता है और mail **MDA** (mail delivery agent) को देता है, जो असल डाकिया है। यहाँ अक्सर LMTP बोला जाता है, जो SMTP जैसा ही है। MDA mail को रवि के mailbox में रखता है, जिसे RFC 5598 message store (**MS**) कहता है। लिफ़ाफ़े का काम पूरा हुआ; उस पर लिखे भेजने वाले का पता `Return-Path:` पंक्ति में रह जाता है।",
        }],
    },
    Point {
        title: Text {
            en: "Fetching: to the reader", hi: "Fetching: पढ़ने वाले तक लाना"
        },
        text: &[Text {
            en: "From here nobody carries the mail any further: Ravi's program comes and gets it. It logs in, by IMAP or by POP3. SMTP has no part in this; it only brings, it never fetches. If you read mail in the browser (webmail), you do not see this leg: there the website of the mail service opens the mailbox.",
            hi: "यहाँ से आगे mail कोई नहीं लाता: रवि का program ख़ुद आकर ले जाता है। वह IMAP या POP3 से login करता है। इसमें SMTP का कोई काम नहीं; वह mail केवल पहुँचाता है, लाता कभी नहीं। जो browser में mail पढ़ते हैं (webmail), उन्हें यह हिस्सा दिखता नहीं: वहाँ mail सेवा की website ही mailbox खोलती है।",
        }],
    },
];

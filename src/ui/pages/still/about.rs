//! `/<lang>/about/`: what this site does, and does not do with what is typed.

use yew::prelude::*;

use crate::text::Text;
use crate::ui::place::Place;
use crate::ui::words::ABOUT_DAKIYA;

/// The page.
pub(super) fn page(place: &Place) -> Html {
    html! {
        <article class="prose">
            <h1>{ place.say(ABOUT_DAKIYA) }</h1>
            { place.lead(LEAD) }
            for (title, text) in PARTS {
                <section>
                    <h2>{ place.say(title) }</h2>
                    { place.prose(text) }
                </section>
            }
            <section>
                <h2>{ place.say(WITHOUT_NETWORK) }</h2>
                { place.prose(KEPT) }
                // Uncovered once it is so.
                <p id="saved" hidden=true><strong>{ place.say(SAVED) }</strong></p>
            </section>
        </article>
    }
}

const LEAD: Text = Text {
    en: "A postman brings the letter to the right door. Dakiya brings your mail program to the right server, and shows what the two say to each other.",
    hi: "डाकिया चिट्ठी को सही दरवाज़े तक पहुँचाता है। यह डाकिया आपके mail program को सही server तक पहुँचाता है, और दिखाता है कि दोनों आपस में क्या बात करते हैं।",
};
const PARTS: [(Text, Text); 6] = [
    (
        Text {
            en: "What you type stays with you", hi: "आपका लिखा आपके पास ही रहता है"
        },
        Text {
            en: "Dakiya is a set of files that your browser loads once. It has no server of its own that could receive your address. Your address and choices stand in the part of the link after `#`, which browsers never send. They are stored on your device only if you tick “Remember”; besides that it keeps your language, your theme, and what you ticked off in a list.",
            hi: "डाकिया कुछ files हैं जिन्हें आपका browser एक बार लाता है। इसका अपना कोई server नहीं है जिसे आपका पता मिल सके। आपका पता और चुनाव link में `#` के बाद रहते हैं; यह हिस्सा browser कभी किसी को नहीं भेजता। device पर ये तभी रखे जाते हैं जब आप “याद रखें” पर निशान लगाएँ। इसके अलावा केवल भाषा, रंग, और सूची में लगाए आपके निशान याद रहते हैं।",
        },
    ),
    (
        Text { en: "No password, ever", hi: "password कभी नहीं" },
        Text {
            en: "No field asks for a password, and no file contains one. Each program has its own safe way to a password, such as a keyring; the steps beside each file say how. The passwords in the lessons are invented.",
            hi: "यहाँ कोई खाना password नहीं माँगता, और किसी file में password नहीं होता। password रखने का हर program का अपना सुरक्षित तरीका होता है, जैसे keyring; हर file के साथ वह तरीका लिखा है। पाठों में दिखे password मनगढ़ंत हैं।",
        },
    ),
    (
        Text {
            en: "No connection to mail servers", hi: "mail server से कोई संपर्क नहीं"
        },
        Text {
            en: "Dakiya does not try whether a server answers: it knows the settings of the providers in its list, with their source and date. In the lessons a simulated server speaks; it runs in your browser and is held to what real servers answered.",
            hi: "डाकिया यह जाँचने किसी server के पास नहीं जाता कि वह जवाब देता है या नहीं: सूची की mail सेवाओं की settings उसे मालूम हैं, स्रोत और तारीख़ के साथ। पाठों में एक नक़ली server बोलता है; वह आपके browser में चलता है, और उसके जवाब असली servers के जवाबों से मिलाए गए हैं।",
        },
    ),
    (
        Text {
            en: "One question, if you allow it", hi: "एक सवाल, आपकी अनुमति हो तो"
        },
        Text {
            en: "For a domain of your own the page can ask the DNS, the public directory of domains, who runs its mail. It does so only when you press the button, and says before exactly whom it asks and what that resolver sees: the domain and your IP address, nothing else.",
            hi: "आपका अपना domain हो, तो पन्ना DNS से, यानी domains की सार्वजनिक directory से, पूछ सकता है कि उसकी mail कौन चलाता है। यह तभी होता है जब आप button दबाएँ, और पहले साफ़ बताया जाता है कि किससे पूछा जाएगा और उसे क्या दिखेगा: domain और आपका IP address, बस।",
        },
    ),
    (
        Text { en: "What it does not know", hi: "जो इसे मालूम नहीं" },
        Text {
            en: "Providers change their rules. Each page says how old its evidence is and names the provider's own pages; where the two differ, the provider is right. Dakiya belongs to none of the companies it names.",
            hi: "mail सेवाएँ अपने नियम बदलती रहती हैं। हर पन्ने पर लिखा है कि जानकारी कितनी पुरानी है और सेवा का अपना पन्ना कौन-सा है; दोनों में फ़र्क़ हो तो सेवा की बात सही मानिए। जिन कंपनियों के नाम यहाँ हैं, डाकिया उनमें से किसी का नहीं है।",
        },
    ),
    (
        Text { en: "Free software", hi: "मुक्त software" },
        Text {
            en: "Dakiya is free software under the MIT licence or the Apache License 2.0, as you choose.",
            hi: "डाकिया मुक्त software है: MIT licence या Apache License 2.0 के अधीन, जो आप चुनें।",
        },
    ),
];
const WITHOUT_NETWORK: Text = Text { en: "Without network", hi: "network के बिना" };
const KEPT: Text = Text {
    en: "After a first visit your browser fetches all of Dakiya, in both languages, about 5 MB, and keeps it; from then on it works without network, and can be installed as an app. Where you have asked your browser to save data, only what you visit is kept. When there is a new version, the page says so: it comes when you want it, or once all tabs with Dakiya are closed. Only these files are kept, nothing that you type.",
    hi: "पहली बार खुलने के बाद आपका browser पूरा डाकिया, दोनों भाषाओं में, लाकर अपने पास रख लेता है: क़रीब 5 MB। फिर यह network के बिना भी चलता है, और app की तरह install हो सकता है। browser में data बचाने की setting चालू हो, तो केवल वही पन्ने रखे जाते हैं जो आप खोलें। नया version आने पर पन्ना बता देता है: वह तब खुलता है जब आप चाहें, या जब डाकिया के सारे tab बंद हो जाएँ। रखी केवल ये files जाती हैं, आपका लिखा हुआ कुछ नहीं।",
};
const SAVED: Text = Text {
    en: "On this device it is ready for that.",
    hi: "इस device पर इसकी तैयारी पूरी है।",
};

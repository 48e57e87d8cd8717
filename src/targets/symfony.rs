//! Symfony Mailer, which takes server and login as one URL.

use super::secret::at_hand;
use super::{
    File, Generator, Keeping, Kind, Picks, Refusal, Setup, Step, Target, Words, snippet, why,
};
use crate::account::Account;
use crate::formats::{Line, code, dsn, php, remark};
use crate::providers::{Protocol, Security};
use crate::text::Text;

pub(super) static TARGET: Target = Target {
    name: "Symfony Mailer",
    about: Text {
        en: "The mail library of the PHP framework Symfony. It reads server, login and protection from one line.",
        hi: "PHP के framework Symfony की mail library। server, login और सुरक्षा वह एक ही पंक्ति से पढ़ती है।",
    },
    kind: Kind::Code,
    needs: &[Protocol::Smtp],
};

pub(super) static GENERATOR: Generator = Generator {
    words: Words {
        tls: Some("smtps://"),
        starttls: Some("smtp://…?require_tls=true"),
        username: Some("MAILER_DSN"),
        password: Some("MAILER_DSN"),
    },
    manual: "https://symfony.com/doc/current/mailer.html",
    forms: &[],
    keeping: &[Keeping::Inline],
    render,
};

fn render(account: &Account, _: Picks) -> Result<Setup, Refusal> {
    let at_hand = at_hand(account)?;
    snippet::ascii_address(account, NOT_ASCII)?;
    let Account { smtp, .. } = account;
    let (scheme, options, why) = match smtp.security {
        Security::Tls => ("smtps", "", TLS),
        Security::StartTls => ("smtp", "require_tls=true", STARTTLS),
        Security::Plain => ("smtp", "auto_tls=false", PLAIN),
    };
    let server = format!("{}:{}", smtp.host.as_str(), smtp.port);
    let line = dsn::blank("MAILER_DSN", scheme, smtp.username.as_str(), &server, options);
    let env = File::part(".env.local", Some(remark::HASH), vec![line.because(why)]);
    let command =
        File::whole("src/Command/FirstMessageCommand.php", Some(remark::SLASHES), command(account));
    Ok(Setup {
        before: vec![at_hand, snippet::install("composer require symfony/mailer symfony/console")],
        files: vec![env.mode(0o600).named("symfony.env"), command.media_type("application/x-php")],
        after: vec![PLACE, FILL_IN, Step::run(SEND, "php bin/console app:first-message")],
    })
}

/// A command that sends the first message.
fn command(account: &Account) -> Vec<Line> {
    let mut lines = vec![php::open()];
    lines.extend(code::block(OPEN));
    lines.extend([
        php::text("        $address", account.address.as_str()).because(why::FROM),
        php::text("        $name", snippet::name(account)).because(snippet::NAME),
    ]);
    lines.extend(code::block(CLOSE));
    lines
}

const OPEN: &str = r"
namespace App\Command;

use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;
use Symfony\Component\Mailer\MailerInterface;
use Symfony\Component\Mime\Address;
use Symfony\Component\Mime\Email;

#[AsCommand(name: 'app:first-message')]
class FirstMessageCommand extends Command
{
    public function __construct(private MailerInterface $mailer)
    {
        parent::__construct();
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {";
const CLOSE: &str = r"        $email = (new Email())
            ->from(new Address($address, $name))
            ->to($address)
            ->subject('Test')
            ->text('It works.');
        $this->mailer->send($email);

        return Command::SUCCESS;
    }
}";

const TLS: Text = Text {
    en: "`smtps` encrypts from the first byte (TLS). Then come the login name, the password, the server and its port. Signs such as `@` in the name are percent-encoded (`%40`), so that they are not taken for the end of the name.",
    hi: "`smtps` यानी पहले byte से encryption (TLS)। फिर login नाम, password, server और उसका port। नाम के अंदर के `@` जैसे चिह्न percent-encoded (`%40`) लिखे जाते हैं, ताकि नाम वहीं ख़त्म न समझा जाए।",
};
const STARTTLS: Text = Text {
    en: "`smtp` begins unencrypted, and `require_tls=true` insists on the change to TLS (STARTTLS). Symfony older than 7.3 does not know that option and relies on the server's offer. Then come the login name, the password, the server and its port; signs such as `@` in the name are percent-encoded (`%40`).",
    hi: "`smtp` में बात बिना encryption के शुरू होती है, और `require_tls=true` से TLS में बदलना ज़रूरी हो जाता है (STARTTLS)। 7.3 से पुराना Symfony यह option नहीं समझता और server की पेशकश पर निर्भर रहता है। फिर login नाम, password, server और उसका port; नाम के अंदर के `@` जैसे चिह्न percent-encoded (`%40`) लिखे जाते हैं।",
};
const PLAIN: Text = Text {
    en: "`smtp` with `auto_tls=false` is not encrypted, because this server has no encryption: the password and the mail can be read on the way. Then come the login name, the password, the server and its port; signs such as `@` in the name are percent-encoded (`%40`).",
    hi: "`smtp` के साथ `auto_tls=false` में encryption नहीं है, क्योंकि इस server पर है ही नहीं: रास्ते में password और mail पढ़े जा सकते हैं। फिर login नाम, password, server और उसका port; नाम के अंदर के `@` जैसे चिह्न percent-encoded (`%40`) लिखे जाते हैं।",
};
const PLACE: Step = Step::new(Text {
    en: "Put the line into `.env.local` in the folder of your application. It wins over the one in `.env` and is never kept with the code. Save the command under its name. To take it back, delete both.",
    hi: "यह पंक्ति अपनी application के folder की `.env.local` में रखिए। यह `.env` वाली पंक्ति से ऊपर मानी जाती है और code के साथ कभी नहीं रखी जाती। command को उसके नाम से save कीजिए। वापस पहले जैसा करना हो, तो दोनों मिटा दीजिए।",
});
const FILL_IN: Step = Step::new(Text {
    en: "In `.env.local`, put the password in the place of `YOUR-PASSWORD`. It stands in a URL: write every sign of it that is neither a letter nor a digit percent-encoded, such as `%40` for `@`, `%23` for `#`, `%25` for `%` and `%2F` for `/`.",
    hi: "`.env.local` में `YOUR-PASSWORD` की जगह अपना password लिखिए। वह एक URL के अंदर है: उसका जो चिह्न न अक्षर हो न अंक, उसे percent-encoded लिखिए, जैसे `@` के लिए `%40`, `#` के लिए `%23`, `%` के लिए `%25` और `/` के लिए `%2F`।",
});
const SEND: Text = Text {
    en: "Send yourself a message. If the command ends without an error and the message arrives, it works. If Messenger sends mail in the background, start its worker too: `php bin/console messenger:consume async`.",
    hi: "अपने आप को एक mail भेजिए। command बिना error के पूरी हो और mail आ जाए, तो सब ठीक है। अगर mail Messenger से पीछे-पीछे जाती हो, तो उसका worker भी चलाइए: `php bin/console messenger:consume async`।",
};
const NOT_ASCII: Text = Text {
    en: "Symfony sends from addresses in English letters, digits and signs (ASCII) only. Use such an address.",
    hi: "Symfony केवल अंग्रेज़ी अक्षरों, अंकों और चिह्नों (ASCII) वाले पते से mail भेजता है। ऐसा ही पता लीजिए।",
};

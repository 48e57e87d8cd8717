<?php
// Stands in for artisan of a Laravel application: reads .env with its library, makes
// the transport as its MailManager does (of version 10 where MAIL_ENCRYPTION is set),
// and runs the code of `tinker --execute`.
require '/usr/share/php/Dotenv/autoload.php';
require '/usr/share/php/Symfony/Component/Mailer/autoload.php';
require '/usr/share/php/Symfony/Component/Mime/autoload.php';

use Symfony\Component\Mailer\Mailer;
use Symfony\Component\Mailer\Transport\Dsn;
use Symfony\Component\Mailer\Transport\Smtp\EsmtpTransportFactory;
use Symfony\Component\Mime\Address;
use Symfony\Component\Mime\Email;

Dotenv\Dotenv::createImmutable('.')->load();

function env(string $key): ?string
{
    $value = $_ENV[$key] ?? $_SERVER[$key] ?? null;
    return $value === 'null' ? null : $value;
}

function config(): array
{
    $lines = is_file('config/mail.php') ? file_get_contents('config/mail.php') : '';
    return eval("return [\n$lines\n];") + [
        'scheme' => env('MAIL_SCHEME'),
        'encryption' => env('MAIL_ENCRYPTION'),
        'host' => env('MAIL_HOST'),
        'port' => env('MAIL_PORT'),
        'username' => env('MAIL_USERNAME'),
        'password' => env('MAIL_PASSWORD'),
    ];
}

function scheme(array $config): string
{
    if ($config['scheme']) {
        return $config['scheme'];
    }
    if (isset($_ENV['MAIL_ENCRYPTION']) && $config['encryption'] !== 'tls') {
        return '';
    }
    return $config['port'] == 465 ? 'smtps' : 'smtp';
}

class Mail
{
    public static function raw(string $text, callable $with): void
    {
        $config = config();
        $dsn = new Dsn(
            scheme($config),
            $config['host'],
            $config['username'],
            $config['password'],
            $config['port'],
            $config
        );
        $email = (new Email())->from(new Address(env('MAIL_FROM_ADDRESS'), env('MAIL_FROM_NAME')))->text($text);
        $with($email);
        (new Mailer((new EsmtpTransportFactory())->create($dsn)))->send($email);
    }
}

if ([$argv[1], $argv[2] ?? ''] === ['tinker', '--execute']) {
    eval($argv[3]);
}

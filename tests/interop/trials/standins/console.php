<?php
// Stands in for bin/console of a Symfony application: reads .env.local, makes the
// mailer as the framework does, and runs the command that is asked for.
foreach (['Console', 'Dotenv', 'Mailer', 'Mime'] as $part) {
    require "/usr/share/php/Symfony/Component/$part/autoload.php";
}
require 'src/Command/FirstMessageCommand.php';

(new Symfony\Component\Dotenv\Dotenv())->load('.env.local');
$transport = Symfony\Component\Mailer\Transport::fromDsn($_ENV['MAILER_DSN']);
$application = new Symfony\Component\Console\Application();
$application->add(new App\Command\FirstMessageCommand(new Symfony\Component\Mailer\Mailer($transport)));
$application->run();

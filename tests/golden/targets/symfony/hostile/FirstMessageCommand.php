<?php

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
    {
        $address = '-a$b`c\'d{e}|#&@example.in';
        $name = 'O\'Brien "Q" \\ $HOME ${x} `id` $(id) <script>alert(1)</script> ]]> #1; %s %% & ~ ! आशा 😀';
        $email = (new Email())
            ->from(new Address($address, $name))
            ->to($address)
            ->subject('Test')
            ->text('It works.');
        $this->mailer->send($email);

        return Command::SUCCESS;
    }
}

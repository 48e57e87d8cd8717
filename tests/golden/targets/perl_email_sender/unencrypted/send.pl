use strict;
use warnings;
use utf8;

use Email::MIME;
use Email::Sender::Simple qw(sendmail);
use Email::Sender::Transport::SMTP;

my $address = 'asha@example.in';
my $from = 'asha@example.in';

my $message = Email::MIME->create(
    header_str => [From => $from, To => $address, Subject => 'Test'],
    attributes => { charset => 'UTF-8', encoding => 'quoted-printable' },
    body_str   => "It works.\n",
);
my $transport = Email::Sender::Transport::SMTP->new({
    host => 'mail.example.in',
    port => 587,
    ssl => 0,
    sasl_username => 'asha@example.in',
    sasl_password => $ENV{SMTP_PASSWORD},
    timeout => 30,
});
sendmail($message, { from => $address, to => [$address], transport => $transport });

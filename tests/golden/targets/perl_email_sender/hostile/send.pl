use strict;
use warnings;
use utf8;

use Email::MIME;
use Email::Sender::Simple qw(sendmail);
use Email::Sender::Transport::SMTP;

my $address = '-a$b`c\'d{e}|#&@example.in';
my $from = '"O\'Brien \\"Q\\" \\\\ $HOME ${x} `id` $(id) <script>alert(1)</script> ]]> #1; %s %% & ~ ! आशा 😀" <-a$b`c\'d{e}|#&@example.in>';

my $message = Email::MIME->create(
    header_str => [From => $from, To => $address, Subject => 'Test'],
    attributes => { charset => 'UTF-8', encoding => 'quoted-printable' },
    body_str   => "It works.\n",
);
my $transport = Email::Sender::Transport::SMTP->new({
    host => 'smtp.example.in',
    port => 465,
    ssl => 'ssl',
    sasl_username => 'o\'b "q" \\ $HOME `id` $(id) <b>&]]> #1; %s %41 {x} !',
    sasl_password => $ENV{SMTP_PASSWORD},
    timeout => 30,
});
sendmail($message, { from => $address, to => [$address], transport => $transport });

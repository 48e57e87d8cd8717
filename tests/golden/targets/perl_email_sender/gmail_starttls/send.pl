use strict;
use warnings;
use utf8;

use Email::MIME;
use Email::Sender::Simple qw(sendmail);
use Email::Sender::Transport::SMTP;

my $address = 'asha@gmail.com';
my $from = 'asha@gmail.com';

my $message = Email::MIME->create(
    header_str => [From => $from, To => $address, Subject => 'Test'],
    attributes => { charset => 'UTF-8', encoding => 'quoted-printable' },
    body_str   => "It works.\n",
);
my $transport = Email::Sender::Transport::SMTP->new({
    host => 'smtp.gmail.com',
    port => 587,
    ssl => 'starttls',
    sasl_username => 'asha@gmail.com',
    sasl_password => $ENV{SMTP_PASSWORD},
    timeout => 30,
});
sendmail($message, { from => $address, to => [$address], transport => $transport });

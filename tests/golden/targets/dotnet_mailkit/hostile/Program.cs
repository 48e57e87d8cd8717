using System;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

const string host = "smtp.example.in";
const int port = 465;
const string user = "o'b \"q\" \\ $HOME `id` $(id) <b>&]]> #1; %s %41 {x} !";
const string address = "-a$b`c'd{e}|#&@example.in";
const string name = "O'Brien \"Q\" \\ $HOME ${x} `id` $(id) <script>alert(1)</script> ]]> #1; %s %% & ~ ! आशा 😀";
string password = Environment.GetEnvironmentVariable("SMTP_PASSWORD")
    ?? throw new InvalidOperationException("SMTP_PASSWORD is not set.");

var me = new MailboxAddress(name, address);
var message = new MimeMessage();
message.From.Add(me);
message.To.Add(me);
message.Subject = "Test";
message.Body = new TextPart("plain") { Text = "It works." };

using var client = new SmtpClient { Timeout = 30000 };
client.Connect(host, port, SecureSocketOptions.SslOnConnect);
client.Authenticate(user, password);
client.Send(message);
client.Disconnect(true);

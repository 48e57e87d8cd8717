using System;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

const string host = "smtp.gmail.com";
const int port = 465;
const string user = "asha@gmail.com";
const string address = "asha@gmail.com";
const string name = "Asha Rao";
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

import email
import email.policy
import imaplib
import os
import ssl

HOST = "imap.example.in"
PORT = 993
USER = "o'b \"q\" \\ $HOME `id` $(id) <b>&]]> #1; %s %41 {x} !"
PASSWORD = os.environ["IMAP_PASSWORD"]

context = ssl.create_default_context()
with imaplib.IMAP4_SSL(HOST, PORT, ssl_context=context, timeout=30) as server:
    login = f"\0{USER}\0{PASSWORD}".encode()
    server.authenticate("PLAIN", lambda _: login)
    _, [count] = server.select("INBOX", readonly=True)
    print(count.decode(), "mails")
    if int(count):
        _, found = server.fetch(count.decode(), "(BODY.PEEK[HEADER])")
        newest = email.message_from_bytes(found[0][1], policy=email.policy.default)
        print("newest:", newest["Subject"])

import email
import email.policy
import os
import poplib
import ssl

HOST = "mail.example.in"
PORT = 110
USER = "asha@example.in"
PASSWORD = os.environ["POP3_PASSWORD"]

context = ssl.create_default_context()
server = poplib.POP3(HOST, PORT, timeout=30)
server.stls(context=context)
server.user(USER)
server.pass_(PASSWORD)
count, _ = server.stat()
print(count, "mails")
if count:
    _, header, _ = server.top(count, 0)
    newest = email.message_from_bytes(b"\r\n".join(header), policy=email.policy.default)
    print("newest:", newest["Subject"])
server.quit()

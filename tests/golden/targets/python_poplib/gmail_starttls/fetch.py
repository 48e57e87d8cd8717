import email
import email.policy
import os
import poplib
import ssl

HOST = "pop.gmail.com"
PORT = 995
USER = "asha@gmail.com"
PASSWORD = os.environ["POP3_PASSWORD"]

context = ssl.create_default_context()
server = poplib.POP3_SSL(HOST, PORT, context=context, timeout=30)
server.user(USER)
server.pass_(PASSWORD)
count, _ = server.stat()
print(count, "mails")
if count:
    _, header, _ = server.top(count, 0)
    newest = email.message_from_bytes(b"\r\n".join(header), policy=email.policy.default)
    print("newest:", newest["Subject"])
server.quit()

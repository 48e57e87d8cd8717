import os
import smtplib
import ssl
from email.headerregistry import Address
from email.message import EmailMessage

HOST = "smtp.example.in"
PORT = 465
USER = "o'b \"q\" \\ $HOME `id` $(id) <b>&]]> #1; %s %41 {x} !"
PASSWORD = os.environ["SMTP_PASSWORD"]
NAME = "O'Brien \"Q\" \\ $HOME ${x} `id` $(id) <script>alert(1)</script> ]]> #1; %s %% & ~ ! आशा 😀"
ADDRESS = "-a$b`c'd{e}|#&@example.in"

me = Address(NAME, addr_spec=ADDRESS)
message = EmailMessage()
message["From"] = me
message["To"] = me
message["Subject"] = "Test"
message.set_content("It works.")

context = ssl.create_default_context()
with smtplib.SMTP_SSL(HOST, PORT, context=context, timeout=30) as server:
    server.login(USER, PASSWORD)
    server.send_message(message)

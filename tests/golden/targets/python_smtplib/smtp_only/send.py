import os
import smtplib
import ssl
from email.headerregistry import Address
from email.message import EmailMessage

HOST = "192.0.2.25"
PORT = 2465
USER = "server@example.in"
PASSWORD = os.environ["SMTP_PASSWORD"]
NAME = ""
ADDRESS = "server@example.in"

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

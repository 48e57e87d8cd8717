import os
import smtplib
from email.headerregistry import Address
from email.message import EmailMessage

HOST = "mail.example.in"
PORT = 587
USER = "asha@example.in"
PASSWORD = os.environ["SMTP_PASSWORD"]
NAME = ""
ADDRESS = "asha@example.in"

me = Address(NAME, addr_spec=ADDRESS)
message = EmailMessage()
message["From"] = me
message["To"] = me
message["Subject"] = "Test"
message.set_content("It works.")

with smtplib.SMTP(HOST, PORT, timeout=30) as server:
    server.login(USER, PASSWORD)
    server.send_message(message)

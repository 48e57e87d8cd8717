import os
import smtplib
import ssl
from email.headerregistry import Address
from email.message import EmailMessage

HOST = "smtp.gmail.com"
PORT = 587
USER = "asha@gmail.com"
PASSWORD = os.environ["SMTP_PASSWORD"]
NAME = ""
ADDRESS = "asha@gmail.com"

me = Address(NAME, addr_spec=ADDRESS)
message = EmailMessage()
message["From"] = me
message["To"] = me
message["Subject"] = "Test"
message.set_content("It works.")

context = ssl.create_default_context()
with smtplib.SMTP(HOST, PORT, timeout=30) as server:
    server.starttls(context=context)
    server.login(USER, PASSWORD)
    server.send_message(message)

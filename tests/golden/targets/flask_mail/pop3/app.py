import os

from flask import Flask
from flask_mail import Mail, Message

app = Flask(__name__)
app.config["MAIL_SERVER"] = "mail.example.in"
app.config["MAIL_PORT"] = 465
app.config["MAIL_USE_SSL"] = True
app.config["MAIL_USERNAME"] = "asha@example.in"
app.config["MAIL_PASSWORD"] = os.environ["MAIL_PASSWORD"]
ADDRESS = "asha@example.in"
app.config["MAIL_DEFAULT_SENDER"] = "Asha Rao <asha@example.in>"

mail = Mail(app)


@app.cli.command("first-message")
def first_message():
    mail.send(Message("Test", recipients=[ADDRESS], body="It works."))

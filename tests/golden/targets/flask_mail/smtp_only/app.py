import os

from flask import Flask
from flask_mail import Mail, Message

app = Flask(__name__)
app.config["MAIL_SERVER"] = "192.0.2.25"
app.config["MAIL_PORT"] = 2465
app.config["MAIL_USE_SSL"] = True
app.config["MAIL_USERNAME"] = "server@example.in"
app.config["MAIL_PASSWORD"] = os.environ["MAIL_PASSWORD"]
ADDRESS = "server@example.in"
app.config["MAIL_DEFAULT_SENDER"] = "server@example.in"

mail = Mail(app)


@app.cli.command("first-message")
def first_message():
    mail.send(Message("Test", recipients=[ADDRESS], body="It works."))

import os

from flask import Flask
from flask_mail import Mail, Message

app = Flask(__name__)
app.config["MAIL_SERVER"] = "smtp.example.in"
app.config["MAIL_PORT"] = 465
app.config["MAIL_USE_SSL"] = True
app.config["MAIL_USERNAME"] = "o'b \"q\" \\ $HOME `id` $(id) <b>&]]> #1; %s %41 {x} !"
app.config["MAIL_PASSWORD"] = os.environ["MAIL_PASSWORD"]
NAME = "O'Brien \"Q\" \\ $HOME ${x} `id` $(id) <script>alert(1)</script> ]]> #1; %s %% & ~ ! आशा 😀"
ADDRESS = "-a$b`c'd{e}|#&@example.in"
app.config["MAIL_DEFAULT_SENDER"] = (NAME, ADDRESS)

mail = Mail(app)


@app.cli.command("first-message")
def first_message():
    mail.send(Message("Test", recipients=[ADDRESS], body="It works."))

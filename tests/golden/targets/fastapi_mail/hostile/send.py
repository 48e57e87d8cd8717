import asyncio
import os

from fastapi_mail import ConnectionConfig, FastMail, MessageSchema, MessageType

config = ConnectionConfig(
    MAIL_SERVER="smtp.example.in",
    MAIL_PORT=465,
    MAIL_SSL_TLS=True,
    MAIL_STARTTLS=False,
    VALIDATE_CERTS=True,
    USE_CREDENTIALS=True,
    MAIL_USERNAME="o'b \"q\" \\ $HOME `id` $(id) <b>&]]> #1; %s %41 {x} !",
    MAIL_PASSWORD=os.environ["MAIL_PASSWORD"],
    MAIL_FROM="-a$b`c'd{e}|#&@example.in",
    MAIL_FROM_NAME="O'Brien \"Q\" \\ $HOME ${x} `id` $(id) <script>alert(1)</script> ]]> #1; %s %% & ~ ! आशा 😀",
    TIMEOUT=30,
)
message = MessageSchema(
    recipients=[config.MAIL_FROM],
    subject="Test",
    body="It works.",
    subtype=MessageType.plain,
)
asyncio.run(FastMail(config).send_message(message))

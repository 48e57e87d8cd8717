import asyncio
import os

from fastapi_mail import ConnectionConfig, FastMail, MessageSchema, MessageType

config = ConnectionConfig(
    MAIL_SERVER="smtp.gmail.com",
    MAIL_PORT=465,
    MAIL_SSL_TLS=True,
    MAIL_STARTTLS=False,
    VALIDATE_CERTS=True,
    USE_CREDENTIALS=True,
    MAIL_USERNAME="asha@gmail.com",
    MAIL_PASSWORD=os.environ["MAIL_PASSWORD"],
    MAIL_FROM="asha@gmail.com",
    MAIL_FROM_NAME="Asha Rao",
    TIMEOUT=30,
)
message = MessageSchema(
    recipients=[config.MAIL_FROM],
    subject="Test",
    body="It works.",
    subtype=MessageType.plain,
)
asyncio.run(FastMail(config).send_message(message))

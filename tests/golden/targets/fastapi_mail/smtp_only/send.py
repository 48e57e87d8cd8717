import asyncio
import os

from fastapi_mail import ConnectionConfig, FastMail, MessageSchema, MessageType

config = ConnectionConfig(
    MAIL_SERVER="192.0.2.25",
    MAIL_PORT=2465,
    MAIL_SSL_TLS=True,
    MAIL_STARTTLS=False,
    VALIDATE_CERTS=True,
    USE_CREDENTIALS=True,
    MAIL_USERNAME="server@example.in",
    MAIL_PASSWORD=os.environ["MAIL_PASSWORD"],
    MAIL_FROM="server@example.in",
    MAIL_FROM_NAME="",
    TIMEOUT=30,
)
message = MessageSchema(
    recipients=[config.MAIL_FROM],
    subject="Test",
    body="It works.",
    subtype=MessageType.plain,
)
asyncio.run(FastMail(config).send_message(message))

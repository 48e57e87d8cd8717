import asyncio
import os

from fastapi_mail import ConnectionConfig, FastMail, MessageSchema, MessageType

config = ConnectionConfig(
    MAIL_SERVER="smtp.example.in",
    MAIL_PORT=587,
    MAIL_SSL_TLS=False,
    MAIL_STARTTLS=True,
    VALIDATE_CERTS=True,
    USE_CREDENTIALS=True,
    MAIL_USERNAME="asha@example.in",
    MAIL_PASSWORD=os.environ["MAIL_PASSWORD"],
    MAIL_FROM="asha@example.in",
    MAIL_FROM_NAME="आशा राव",
    TIMEOUT=30,
)
message = MessageSchema(
    recipients=[config.MAIL_FROM],
    subject="Test",
    body="It works.",
    subtype=MessageType.plain,
)
asyncio.run(FastMail(config).send_message(message))

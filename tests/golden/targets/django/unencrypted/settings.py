import os

EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
EMAIL_HOST = "mail.example.in"
EMAIL_PORT = 587
EMAIL_USE_TLS = False
EMAIL_HOST_USER = "asha@example.in"
EMAIL_HOST_PASSWORD = os.environ["EMAIL_HOST_PASSWORD"]
EMAIL_TIMEOUT = 30
DEFAULT_FROM_EMAIL = "asha@example.in"
SERVER_EMAIL = "asha@example.in"

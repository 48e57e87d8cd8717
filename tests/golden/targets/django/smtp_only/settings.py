import os

EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
EMAIL_HOST = "192.0.2.25"
EMAIL_PORT = 2465
EMAIL_USE_SSL = True
EMAIL_HOST_USER = "server@example.in"
EMAIL_HOST_PASSWORD = os.environ["EMAIL_HOST_PASSWORD"]
EMAIL_TIMEOUT = 30
DEFAULT_FROM_EMAIL = "server@example.in"
SERVER_EMAIL = "server@example.in"

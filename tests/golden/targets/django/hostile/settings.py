import os

EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
EMAIL_HOST = "smtp.example.in"
EMAIL_PORT = 465
EMAIL_USE_SSL = True
EMAIL_HOST_USER = "o'b \"q\" \\ $HOME `id` $(id) <b>&]]> #1; %s %41 {x} !"
EMAIL_HOST_PASSWORD = os.environ["EMAIL_HOST_PASSWORD"]
EMAIL_TIMEOUT = 30
DEFAULT_FROM_EMAIL = "\"O'Brien \\\"Q\\\" \\\\ $HOME ${x} `id` $(id) <script>alert(1)</script> ]]> #1; %s %% & ~ ! आशा 😀\" <-a$b`c'd{e}|#&@example.in>"
SERVER_EMAIL = "-a$b`c'd{e}|#&@example.in"

export SMTP_HOST=smtp.gmail.com
export SMTP_PORT=587
export SMTP_SECURITY=starttls
export SMTP_USERNAME=asha@gmail.com
export SMTP_FROM=asha@gmail.com
export SMTP_PASSWORD="$(secret-tool lookup host smtp.gmail.com service smtp user asha@gmail.com)"

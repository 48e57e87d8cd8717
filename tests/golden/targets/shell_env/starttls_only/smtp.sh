export SMTP_HOST=smtp.mail.me.com
export SMTP_PORT=587
export SMTP_SECURITY=starttls
export SMTP_USERNAME=asha@icloud.com
export SMTP_FROM=asha@icloud.com
export SMTP_FROM_NAME='Asha Rao'
export SMTP_PASSWORD="$(secret-tool lookup host smtp.mail.me.com service smtp user asha@icloud.com)"

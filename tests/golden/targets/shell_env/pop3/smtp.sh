export SMTP_HOST=mail.example.in
export SMTP_PORT=465
export SMTP_SECURITY=tls
export SMTP_USERNAME=asha@example.in
export SMTP_FROM=asha@example.in
export SMTP_FROM_NAME='Asha Rao'
export SMTP_PASSWORD="$(secret-tool lookup host mail.example.in service smtp user asha@example.in)"

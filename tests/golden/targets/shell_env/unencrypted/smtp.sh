export SMTP_HOST=mail.example.in
export SMTP_PORT=587
export SMTP_SECURITY=none
export SMTP_USERNAME=asha@example.in
export SMTP_FROM=asha@example.in
export SMTP_PASSWORD="$(secret-tool lookup host mail.example.in service smtp user asha@example.in)"

export SMTP_HOST=smtp.sendgrid.net
export SMTP_PORT=587
export SMTP_SECURITY=starttls
export SMTP_USERNAME=apikey
export SMTP_FROM=noreply@example.in
export SMTP_PASSWORD="$(secret-tool lookup host smtp.sendgrid.net service smtp user apikey)"

export SMTP_HOST=smtp.example.in
export SMTP_PORT=587
export SMTP_SECURITY=starttls
export SMTP_USERNAME=asha@example.in
export SMTP_FROM=asha@example.in
export SMTP_FROM_NAME='आशा राव'
export SMTP_PASSWORD="$(secret-tool lookup host smtp.example.in service smtp user asha@example.in)"

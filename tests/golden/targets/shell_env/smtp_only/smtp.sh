export SMTP_HOST=192.0.2.25
export SMTP_PORT=2465
export SMTP_SECURITY=tls
export SMTP_USERNAME=server@example.in
export SMTP_FROM=server@example.in
export SMTP_PASSWORD="$(secret-tool lookup host 192.0.2.25 service smtp user server@example.in)"

export SMTP_HOST=smtp.gmail.com
export SMTP_PORT=465
export SMTP_SECURITY=tls
export SMTP_USERNAME=asha@gmail.com
export SMTP_FROM=asha@gmail.com
export SMTP_FROM_NAME='Asha Rao'
export SMTP_PASSWORD='YOUR-PASSWORD'

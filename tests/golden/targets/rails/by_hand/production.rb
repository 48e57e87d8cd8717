config.action_mailer.delivery_method = :smtp
config.action_mailer.raise_delivery_errors = true
config.action_mailer.default_options = {
  from: 'आशा राव <asha@example.in>',
}
config.action_mailer.smtp_settings = {
  address: 'smtp.example.in',
  port: 587,
  enable_starttls: true,
  enable_starttls_auto: true,
  openssl_verify_mode: 'peer',
  authentication: :plain,
  user_name: 'asha@example.in',
  password: ENV.fetch('SMTP_PASSWORD'),
  open_timeout: 30,
  read_timeout: 30,
}

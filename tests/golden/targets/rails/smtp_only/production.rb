config.action_mailer.delivery_method = :smtp
config.action_mailer.raise_delivery_errors = true
config.action_mailer.default_options = {
  from: 'server@example.in',
}
config.action_mailer.smtp_settings = {
  address: '192.0.2.25',
  port: 2465,
  tls: true,
  openssl_verify_mode: 'peer',
  authentication: :plain,
  user_name: 'server@example.in',
  password: ENV.fetch('SMTP_PASSWORD'),
  open_timeout: 30,
  read_timeout: 30,
}

config.action_mailer.delivery_method = :smtp
config.action_mailer.raise_delivery_errors = true
config.action_mailer.default_options = {
  from: 'Asha Rao <asha@gmail.com>',
}
config.action_mailer.smtp_settings = {
  address: 'smtp.gmail.com',
  port: 465,
  tls: true,
  openssl_verify_mode: 'peer',
  authentication: :plain,
  user_name: 'asha@gmail.com',
  password: ENV.fetch('SMTP_PASSWORD'),
  open_timeout: 30,
  read_timeout: 30,
}

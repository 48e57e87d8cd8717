config.action_mailer.delivery_method = :smtp
config.action_mailer.raise_delivery_errors = true
config.action_mailer.default_options = {
  from: '"O\'Brien \\"Q\\" \\\\ $HOME ${x} `id` $(id) <script>alert(1)</script> ]]> #1; %s %% & ~ ! आशा 😀" <-a$b`c\'d{e}|#&@example.in>',
}
config.action_mailer.smtp_settings = {
  address: 'smtp.example.in',
  port: 465,
  tls: true,
  openssl_verify_mode: 'peer',
  authentication: :plain,
  user_name: 'o\'b "q" \\ $HOME `id` $(id) <b>&]]> #1; %s %41 {x} !',
  password: ENV.fetch('SMTP_PASSWORD'),
  open_timeout: 30,
  read_timeout: 30,
}

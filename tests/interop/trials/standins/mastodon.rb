# Reads .env.production and sends a message, with the settings of Mastodon's own
# config/environments/production.rb.
require 'dotenv'
require 'action_mailer'

Dotenv.load('.env.production')
from = ENV.fetch('SMTP_FROM_ADDRESS')
starttls, starttls_auto =
  case ENV['SMTP_ENABLE_STARTTLS']
  when 'always' then [true, false]
  when 'never', 'false' then [false, false]
  else [false, true]
  end
ActionMailer::Base.delivery_method = :smtp
ActionMailer::Base.smtp_settings = {
  port: ENV['SMTP_PORT'],
  address: ENV['SMTP_SERVER'],
  user_name: ENV['SMTP_LOGIN'].presence,
  password: ENV['SMTP_PASSWORD'].presence,
  domain: Mail::Address.new(from).domain,
  authentication: ENV['SMTP_AUTH_METHOD'] == 'none' ? nil : ENV['SMTP_AUTH_METHOD'] || :plain,
  ca_file: ENV['SMTP_CA_FILE'].presence || '/etc/ssl/certs/ca-certificates.crt',
  openssl_verify_mode: ENV['SMTP_OPENSSL_VERIFY_MODE'],
  enable_starttls: starttls,
  enable_starttls_auto: starttls || starttls_auto,
  tls: ENV['SMTP_TLS'].presence && ENV['SMTP_TLS'] == 'true',
  ssl: ENV['SMTP_SSL'].presence && ENV['SMTP_SSL'] == 'true',
  read_timeout: 20
}
ActionMailer::Base.mail(from: from, to: ENV.fetch('ADDRESS'), subject: 'Test', body: 'It works.').deliver_now

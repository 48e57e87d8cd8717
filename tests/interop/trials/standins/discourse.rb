# Reads the env of app.yml and sends a message, with the settings of Discourse's own
# config/environments/production.rb.
require 'yaml'
require 'action_mailer'

written = YAML.load_file('app.yml').fetch('env').transform_values(&:to_s)
setting = ->(name) { written["DISCOURSE_SMTP_#{name.upcase}"] }
settings = {
  address: setting['address'],
  port: setting['port'].to_i,
  domain: setting['domain'],
  user_name: setting['user_name'],
  password: setting['password'],
  authentication: setting['authentication'],
  enable_starttls_auto: setting['enable_start_tls'] == 'true',
  openssl_verify_mode: setting['openssl_verify_mode'],
  open_timeout: 5,
  read_timeout: 5
}
settings[:tls] = true if setting['force_tls'] == 'true'
ActionMailer::Base.delivery_method = :smtp
ActionMailer::Base.smtp_settings = settings
from = written.fetch('DISCOURSE_NOTIFICATION_EMAIL')
ActionMailer::Base.mail(from: from, to: ENV.fetch('ADDRESS'), subject: 'Test', body: 'It works.').deliver_now

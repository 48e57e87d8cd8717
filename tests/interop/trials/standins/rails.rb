# Stands in for bin/rails of an application: gives Action Mailer what its configuration
# says, as the framework does, and runs the code of `runner`.
require 'action_mailer'

module Rails
  # What `bin/rails credentials:edit` has written.
  Credentials = Struct.new(:smtp)

  def self.application
    Struct.new(:credentials).new(Credentials.new({ password: ENV.fetch('PASSWORD') }))
  end
end

settings = ActiveSupport::OrderedOptions.new
config = Struct.new(:action_mailer).new(settings)
eval(File.read('config/environments/production.rb'), binding, 'config/environments/production.rb')
settings.each { |key, value| ActionMailer::Base.public_send("#{key}=", value) }
eval(ARGV.fetch(3)) if ARGV[0, 3] == %w[runner -e production]

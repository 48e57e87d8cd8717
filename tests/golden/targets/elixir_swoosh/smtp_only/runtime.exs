config :my_app, MyApp.Mailer,
  adapter: Swoosh.Adapters.SMTP,
  relay: "192.0.2.25",
  no_mx_lookups: true,
  port: 2465,
  ssl: true,
  tls: :never,
  sockopts: [
    verify: :verify_peer,
    cacerts: :public_key.cacerts_get(),
    customize_hostname_check: [
      match_fun: :public_key.pkix_verify_hostname_match_fun(:https)
    ]
  ],
  auth: :always,
  username: "server@example.in",
  password: System.fetch_env!("SMTP_PASSWORD")

config :my_app, MyApp.Mailer,
  adapter: Swoosh.Adapters.SMTP,
  relay: "smtp.gmail.com",
  no_mx_lookups: true,
  port: 465,
  ssl: true,
  tls: :never,
  sockopts: [
    verify: :verify_peer,
    cacerts: :public_key.cacerts_get(),
    server_name_indication: ~c"smtp.gmail.com",
    customize_hostname_check: [
      match_fun: :public_key.pkix_verify_hostname_match_fun(:https)
    ]
  ],
  auth: :always,
  username: "asha@gmail.com",
  password: System.fetch_env!("SMTP_PASSWORD")

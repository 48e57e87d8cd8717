$config['system.mail']['interface']['default'] = 'symfony_mailer';
$config['system.mail']['mailer_dsn'] = [
  'scheme' => 'smtps',
  'host' => 'smtp.gmail.com',
  'port' => 465,
  'user' => 'asha@gmail.com',
  'password' => 'YOUR-PASSWORD',
];
$config['system.site']['mail'] = 'asha@gmail.com';

$wgEnableEmail = true;
$wgSMTP = [
  'host' => 'ssl://smtp.example.in',
  'port' => 465,
  'starttls' => false,
  'IDHost' => 'example.in',
  'auth' => true,
  'username' => 'o\'b "q" \\ $HOME `id` $(id) <b>&]]> #1; %s %41 {x} !',
  'password' => 'YOUR-PASSWORD',
];
$wgPasswordSender = '-a$b`c\'d{e}|#&@example.in';
$wgEmergencyContact = '-a$b`c\'d{e}|#&@example.in';

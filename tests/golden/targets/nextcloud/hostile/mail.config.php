<?php
$CONFIG = [
  'mail_smtpmode' => 'smtp',
  'mail_smtphost' => 'smtp.example.in',
  'mail_smtpport' => 465,
  'mail_smtpsecure' => 'ssl',
  'mail_smtpauth' => true,
  'mail_smtpname' => 'o\'b "q" \\ $HOME `id` $(id) <b>&]]> #1; %s %41 {x} !',
  'mail_smtppassword' => 'YOUR-PASSWORD',
  'mail_from_address' => '-a$b`c\'d{e}|#&',
  'mail_domain' => 'example.in',
];

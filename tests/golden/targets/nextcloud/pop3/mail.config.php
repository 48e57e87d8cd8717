<?php
$CONFIG = [
  'mail_smtpmode' => 'smtp',
  'mail_smtphost' => 'mail.example.in',
  'mail_smtpport' => 465,
  'mail_smtpsecure' => 'ssl',
  'mail_smtpauth' => true,
  'mail_smtpname' => 'asha@example.in',
  'mail_smtppassword' => 'YOUR-PASSWORD',
  'mail_from_address' => 'asha',
  'mail_domain' => 'example.in',
];

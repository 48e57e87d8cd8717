<?php
use PHPMailer\PHPMailer\PHPMailer;

require __DIR__ . '/vendor/autoload.php';

$mail = new PHPMailer(true);
$mail->isSMTP();
$mail->Host = '192.0.2.25';
$mail->Port = 2465;
$mail->SMTPSecure = PHPMailer::ENCRYPTION_SMTPS;
$mail->SMTPAuth = true;
$mail->Username = 'server@example.in';
$mail->Password = getenv('SMTP_PASSWORD');

$mail->CharSet = PHPMailer::CHARSET_UTF8;
$address = 'server@example.in';
$name = '';

$mail->setFrom($address, $name);
$mail->addAddress($address, $name);
$mail->Subject = 'Test';
$mail->Body = 'It works.';
$mail->send();

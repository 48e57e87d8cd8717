<?php
use PHPMailer\PHPMailer\PHPMailer;

require __DIR__ . '/vendor/autoload.php';

$mail = new PHPMailer(true);
$mail->isSMTP();
$mail->Host = 'smtp.sendgrid.net';
$mail->Port = 587;
$mail->SMTPSecure = PHPMailer::ENCRYPTION_STARTTLS;
$mail->SMTPAuth = true;
$mail->Username = 'apikey';
$mail->Password = getenv('SMTP_PASSWORD');

$mail->CharSet = PHPMailer::CHARSET_UTF8;
$address = 'noreply@example.in';
$name = '';

$mail->setFrom($address, $name);
$mail->addAddress($address, $name);
$mail->Subject = 'Test';
$mail->Body = 'It works.';
$mail->send();

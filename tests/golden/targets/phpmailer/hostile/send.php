<?php
use PHPMailer\PHPMailer\PHPMailer;

require __DIR__ . '/vendor/autoload.php';

$mail = new PHPMailer(true);
$mail->isSMTP();
$mail->Host = 'smtp.example.in';
$mail->Port = 465;
$mail->SMTPSecure = PHPMailer::ENCRYPTION_SMTPS;
$mail->SMTPAuth = true;
$mail->Username = 'o\'b "q" \\ $HOME `id` $(id) <b>&]]> #1; %s %41 {x} !';
$mail->Password = getenv('SMTP_PASSWORD');

$mail->CharSet = PHPMailer::CHARSET_UTF8;
$address = '-a$b`c\'d{e}|#&@example.in';
$name = 'O\'Brien "Q" \\ $HOME ${x} `id` $(id) <script>alert(1)</script> ]]> #1; %s %% & ~ ! आशा 😀';

$mail->setFrom($address, $name);
$mail->addAddress($address, $name);
$mail->Subject = 'Test';
$mail->Body = 'It works.';
$mail->send();

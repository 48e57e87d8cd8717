import org.springframework.boot.CommandLineRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

@Component
@Profile("first-message")
class FirstMessage implements CommandLineRunner {
    private static final String ADDRESS = "asha@gmail.com";
    private static final String NAME = "Asha Rao";

    private final JavaMailSender sender;

    FirstMessage(JavaMailSender sender) {
        this.sender = sender;
    }

    @Override
    public void run(String... arguments) throws Exception {
        var message = new MimeMessageHelper(sender.createMimeMessage(), "UTF-8");
        message.setFrom(ADDRESS, NAME);
        message.setTo(ADDRESS);
        message.setSubject("Test");
        message.setText("It works.");
        sender.send(message.getMimeMessage());
    }
}

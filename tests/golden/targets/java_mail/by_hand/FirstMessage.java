import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

public class FirstMessage {
    private static final String HOST = "smtp.example.in";
    private static final String PORT = "587";
    private static final String USER = "asha@example.in";
    private static final String ADDRESS = "asha@example.in";
    private static final String NAME = "आशा राव";

    public static void main(String[] arguments) throws Exception {
        String password = System.getenv("SMTP_PASSWORD");
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", HOST);
        settings.setProperty("mail.smtp.port", PORT);
        settings.setProperty("mail.smtp.auth", "true");
        settings.setProperty("mail.smtp.starttls.enable", "true");
        settings.setProperty("mail.smtp.starttls.required", "true");
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.timeout", "30000");
        Session session = Session.getInstance(settings);

        InternetAddress me = new InternetAddress(ADDRESS, NAME, "UTF-8");
        MimeMessage message = new MimeMessage(session);
        message.setFrom(me);
        message.setRecipient(Message.RecipientType.TO, me);
        message.setSubject("Test");
        message.setText("It works.");
        Transport.send(message, USER, password);
    }
}

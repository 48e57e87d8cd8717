// Stands in for an application of Spring Boot: gives Spring's own mail sender what the
// settings say, as Boot's MailSenderPropertiesConfiguration does, and runs the class.
import java.util.Properties;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.env.PropertySourcesPropertyResolver;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.mail.javamail.JavaMailSenderImpl;

public class Application {
    public static void main(String[] arguments) throws Exception {
        Properties written = read(new FileSystemResource(arguments[0]));
        MutablePropertySources sources = new MutablePropertySources();
        sources.addLast(new SystemEnvironmentPropertySource("environment", (java.util.Map) System.getenv()));
        sources.addLast(new PropertiesPropertySource("file", written));
        PropertySourcesPropertyResolver settings = new PropertySourcesPropertyResolver(sources);
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(settings.getRequiredProperty("spring.mail.host"));
        sender.setPort(settings.getRequiredProperty("spring.mail.port", Integer.class));
        sender.setUsername(settings.getRequiredProperty("spring.mail.username"));
        sender.setPassword(settings.getRequiredProperty("spring.mail.password"));
        String prefix = "spring.mail.properties.";
        Properties session = new Properties();
        for (Object name : written.keySet()) {
            String key = name.toString();
            if (key.startsWith(prefix)) {
                session.setProperty(key.substring(prefix.length()), settings.getProperty(key));
            }
        }
        sender.setJavaMailProperties(session);
        new FirstMessage(sender).run();
    }

    private static Properties read(FileSystemResource file) throws Exception {
        if (file.getFilename().endsWith(".properties")) {
            return PropertiesLoaderUtils.loadProperties(file);
        }
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(file);
        return yaml.getObject();
    }
}

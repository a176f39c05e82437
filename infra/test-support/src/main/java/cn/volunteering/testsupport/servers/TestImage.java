package cn.volunteering.testsupport.servers;

import java.util.Locale;
import java.util.Properties;
import org.testcontainers.utility.DockerImageName;

/** The container images. System properties name them; the Maven profile {@code containers} sets the defaults. */
enum TestImage {
    MONGO,
    KAFKA,
    KEYCLOAK;

    /**
     * @throws IllegalStateException if no property names the image
     */
    DockerImageName named() {
        return namedIn(System.getProperties());
    }

    DockerImageName namedIn(Properties properties) {
        String property = "platform.test.image." + name().toLowerCase(Locale.ROOT);
        String image = properties.getProperty(property);
        if (image == null) {
            throw new IllegalStateException(
                    "No image configured: set the system property " + property + ", or use the profile 'containers'.");
        }
        return DockerImageName.parse(image);
    }
}

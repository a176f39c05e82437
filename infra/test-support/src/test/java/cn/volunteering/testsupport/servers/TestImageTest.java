package cn.volunteering.testsupport.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Images come by property, and a missing one says which. */
class TestImageTest {

    private static final String PROPERTY = "platform.test.image.kafka";

    private final Properties properties = new Properties();

    @Test
    void namedWhenThePropertyIsSetIsThatImage() {
        properties.setProperty(PROPERTY, "mirror.example/kafka:1");

        assertThat(TestImage.KAFKA.namedIn(properties).asCanonicalNameString()).isEqualTo("mirror.example/kafka:1");
    }

    @Test
    void namedWhenThePropertyIsMissingSaysWhichAndWhoSetsIt() {
        assertThatThrownBy(() -> TestImage.KAFKA.namedIn(properties))
                .hasMessageContaining(PROPERTY)
                .hasMessageContaining("profile 'containers'");
    }
}

package cn.volunteering.tenancy.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class MissingSettingsTest {

    private final ConfigurableEnvironment environment = new StandardEnvironment();

    @Test
    void inWhenAPlaceholderHasNoValueNamesIt() {
        file(Map.of("server.port", "${A_PORT}", "url", "http://${A_HOST}:${A_PORT}/"));

        assertThat(MissingSettings.in(environment)).containsExactly("A_HOST", "A_PORT");
    }

    @Test
    void inWhenAPlaceholderHasADefaultEvenAnEmptyOneNamesNothing() {
        file(Map.of("address", "${AN_ADDRESS:127.0.0.1}", "secret", "${A_SECRET:}"));

        assertThat(MissingSettings.in(environment)).isEmpty();
    }

    @Test
    void inWhenThePlaceholderIsSetNamesNothing() {
        file(Map.of("server.port", "${A_PORT}"));
        before(Map.of("A_PORT", "8080"));

        assertThat(MissingSettings.in(environment)).isEmpty();
    }

    @Test
    void inWhenTheKeyItselfIsSetElsewhereNamesNothing() {
        file(Map.of("server.port", "${A_PORT}"));
        before(Map.of("server.port", "8080"));

        assertThat(MissingSettings.in(environment)).isEmpty();
    }

    @Test
    void inWhenTheEnvironmentItselfHoldsSomethingLikeAPlaceholderNamesNothing() {
        before(Map.of("PS1", "${debian_chroot}"));

        assertThat(MissingSettings.in(environment)).isEmpty();
    }

    @Test
    void startWhenSettingsAreMissingFailsWithOneSentence() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(SettingsAutoConfiguration.class))
                .withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addLast(new OriginTrackedMapPropertySource("file", Map.of("a", "${B_URL} ${A_URL}"))))
                .run(context -> assertThatThrownBy(context::getBeanFactory)
                        .rootCause()
                        .hasMessage("Missing settings: A_URL, B_URL"));
    }

    @Test
    void analyzeMakesASentenceOfIt() {
        var failure = new MissingSettingsException(Set.of("A_URL"));

        assertThat(new MissingSettingsAnalyzer().analyze(failure, failure).getDescription())
                .isEqualTo("Missing settings: A_URL.");
    }

    private void file(Map<String, Object> content) {
        environment.getPropertySources().addLast(new OriginTrackedMapPropertySource("file", content));
    }

    private void before(Map<String, Object> content) {
        environment.getPropertySources().addFirst(new MapPropertySource("environment", content));
    }
}

package cn.volunteering.tenancy.settings;

import java.util.Set;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.ConfigurableEnvironment;

/** Fails the start of a process with missing settings before any bean is created. */
@AutoConfiguration
public class SettingsAutoConfiguration {

    @Bean
    static BeanFactoryPostProcessor requiredSettings(ConfigurableEnvironment environment) {
        return _ -> {
            Set<String> missing = MissingSettings.in(environment);
            if (!missing.isEmpty()) {
                throw new MissingSettingsException(missing);
            }
        };
    }
}

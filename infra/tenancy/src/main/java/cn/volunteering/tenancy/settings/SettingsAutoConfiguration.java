package cn.volunteering.tenancy.settings;

import java.util.Set;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.ConfigurableEnvironment;

/** Keeps a process from starting without its settings, before anything of it is made. */
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

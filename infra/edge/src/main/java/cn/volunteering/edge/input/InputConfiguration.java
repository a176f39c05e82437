package cn.volunteering.edge.input;

import cn.volunteering.domain.PlatformCalendar;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.util.MimeType;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Reads requests strictly, in processes that say so: bodies as JSON only, parameters as endpoints declare them. */
@ConditionalOnBooleanProperty("platform.strict-input")
@Configuration(proxyBeanMethods = false)
public class InputConfiguration {

    private static final int AFTER_THE_GUARD = 10;

    @Bean
    ValueForms valueForms(Clock clock) {
        return new ValueForms(new PlatformCalendar(clock));
    }

    @Bean
    WebMvcConfigurer strictInput(ValueForms forms, JsonMapper json, ObjectProvider<ParameterSource> sources) {
        var parameters = new EndpointParameters(sources.orderedStream().toList());
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                var strict = new StrictJsonConverter(StrictJson.of(json, forms));
                converters.configureMessageConvertersList(all -> replaceJson(all, strict));
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverter(new ParameterValues(forms));
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new ParameterCheck(parameters)).order(AFTER_THE_GUARD);
                registry.addInterceptor(new BodyCheck(parameters)).order(AFTER_THE_GUARD);
            }
        };
    }

    /**
     * Replaces the converter of JSON and removes those of YAML, XML and the like, which other libraries bring. JSON comes
     * last, because its converter also takes bytes and texts.
     */
    private static void replaceJson(List<HttpMessageConverter<?>> all, StrictJsonConverter strict) {
        all.removeIf(converter -> converter instanceof JacksonJsonHttpMessageConverter || readsOtherFormat(converter));
        all.add(strict);
    }

    private static boolean readsOtherFormat(HttpMessageConverter<?> converter) {
        return converter.getSupportedMediaTypes().stream()
                .map(MimeType::getSubtype)
                .anyMatch(subtype -> subtype.matches(".*(yaml|xml|cbor|smile).*"));
    }
}

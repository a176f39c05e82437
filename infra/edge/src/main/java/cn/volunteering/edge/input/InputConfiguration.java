package cn.volunteering.edge.input;

import cn.volunteering.domain.PlatformCalendar;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.util.MimeType;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Reads requests to the letter: bodies as JSON only, parameters as endpoints declare them. */
@Configuration(proxyBeanMethods = false)
@Import(ParameterEditors.class)
public class InputConfiguration {

    private static final int AFTER_THE_GUARD = 10;

    @Bean
    ValueForms valueForms(Clock clock) {
        return new ValueForms(new PlatformCalendar(clock));
    }

    @Bean
    StrictReader strictReader(JsonMapper mapper, Clock clock) {
        return StrictReader.of(mapper, new PlatformCalendar(clock));
    }

    @Bean
    EndpointParameters endpointParameters(ObjectProvider<ParameterSource> sources) {
        return new EndpointParameters(sources.orderedStream().toList());
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE - 1)
    WebMvcConfigurer strictInput(ValueForms forms, EndpointParameters parameters) {
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.configureMessageConvertersList(all -> replaceJson(all, forms));
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
     * Replaces the converter of JSON by one that writes the same, and removes those of YAML, XML and the like, which other
     * libraries bring. JSON comes last, because its converter also takes bytes and texts.
     */
    private static void replaceJson(List<HttpMessageConverter<?>> all, ValueForms forms) {
        JsonMapper writing = all.stream()
                .filter(converter -> converter.getClass() == JacksonJsonHttpMessageConverter.class)
                .map(converter -> ((JacksonJsonHttpMessageConverter) converter).getMapper())
                .findFirst()
                .orElseThrow();
        all.removeIf(converter -> converter instanceof JacksonJsonHttpMessageConverter || readsOtherFormat(converter));
        all.add(new StrictJsonConverter(StrictJson.of(writing, forms)));
    }

    private static boolean readsOtherFormat(HttpMessageConverter<?> converter) {
        return converter.getSupportedMediaTypes().stream()
                .map(MimeType::getSubtype)
                .anyMatch(subtype -> subtype.matches("(.*[+-])?(yaml|xml|cbor|smile)"));
    }
}

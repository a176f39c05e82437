package cn.volunteering.tenancy.mongo;

import java.util.List;
import org.springframework.core.convert.converter.Converter;

/**
 * Conversions that a service adds for values of its own domain, for example a sealed interface that would otherwise be
 * stored with its class names. Declared as a bean.
 */
public record ExtraConversions(List<Converter<?, ?>> converters) {

    public ExtraConversions {
        converters = List.copyOf(converters);
    }
}

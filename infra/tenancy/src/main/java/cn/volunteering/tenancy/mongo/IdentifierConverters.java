package cn.volunteering.tenancy.mongo;

import cn.volunteering.domain.Identifier;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Stores identifiers and dates as plain text, so that a stored value never depends on a time zone or a class name. */
final class IdentifierConverters {

    private IdentifierConverters() {}

    @WritingConverter
    enum IdentifierToText implements Converter<Identifier, String> {
        INSTANCE;

        @Override
        public String convert(Identifier source) {
            return source.value();
        }
    }

    @ReadingConverter
    enum TextToIdentifier implements ConverterFactory<String, Identifier> {
        INSTANCE;

        @Override
        public <T extends Identifier> Converter<String, T> getConverter(Class<T> type) {
            Constructor<T> constructor = constructorOf(type);
            return text -> construct(constructor, text);
        }
    }

    @WritingConverter
    enum DateToText implements Converter<LocalDate, String> {
        INSTANCE;

        @Override
        public String convert(LocalDate source) {
            return source.toString();
        }
    }

    @ReadingConverter
    enum TextToDate implements Converter<String, LocalDate> {
        INSTANCE;

        @Override
        public LocalDate convert(String source) {
            return LocalDate.parse(source);
        }
    }

    private static <T> Constructor<T> constructorOf(Class<T> type) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(String.class);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " is an identifier without a text component", e);
        }
    }

    private static <T> T construct(Constructor<T> constructor, String text) {
        try {
            return constructor.newInstance(text);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    "Not a " + constructor.getDeclaringClass().getSimpleName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

package cn.volunteering.edge.input;

import cn.volunteering.domain.Identifier;
import cn.volunteering.domain.PlainText;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.web.bind.annotation.RequestHeader;

/** Reads parameters of the query and the path: texts in their stored form, other values in their only form. */
final class ParameterValues implements GenericConverter {

    /** The most characters of a text in an address, in which a constraint may permit fewer. */
    private static final int LONGEST = Identifier.LONGEST;

    private final ValueForms forms;

    ParameterValues(ValueForms forms) {
        this.forms = forms;
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Stream.concat(ValueForms.types().stream(), Stream.of(String.class, Enum.class, Identifier.class))
                .filter(type -> !type.isPrimitive())
                .map(type -> new ConvertiblePair(String.class, type))
                .collect(Collectors.toSet());
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        if (source == null) {
            return null;
        }
        Object value = read((String) source, to.getType(), forms.yearsOf(to::hasAnnotation));
        if (value instanceof String text && text.length() > LONGEST && !to.hasAnnotation(RequestHeader.class)) {
            throw new InvalidValueException("不能超过 " + LONGEST + " 个字");
        }
        return value;
    }

    /**
     * Reads a value of a type without a year.
     *
     * @throws InvalidValueException if the text has another form
     */
    Object read(String text, Class<?> type) {
        return read(text, type, null);
    }

    private static Object read(String raw, Class<?> type, @Nullable YearRange years) {
        if (Identifier.class.isAssignableFrom(type)) {
            return IdentifierReader.read(type, raw);
        }
        String text = TextReader.stored(PlainText.line(raw));
        return ValueForms.of(type).<Object>map(form -> form.read(text, years)).orElse(text);
    }
}

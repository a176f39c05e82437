package cn.volunteering.web.validation;

import cn.volunteering.domain.Stated;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Requires of a record that its end does not come before its start: days, or moments to the millisecond, as they are stored.
 * Either may be missing. The fault names the field with the end.
 */
@Documented
@Constraint(validatedBy = NotReversed.InOrder.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NotReversed {

    /** The field with the first day or the start. */
    String first();

    /** The field with the last day or the end. */
    String last();

    /** Whether the end must come after the start. */
    boolean strictly() default false;

    String message() default "结束日期不能早于开始日期";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares the two. */
    final class InOrder implements ConstraintValidator<NotReversed, Record> {

        private String first = "";
        private String last = "";
        private int least;

        @Override
        public void initialize(NotReversed rule) {
            first = rule.first();
            last = rule.last();
            least = rule.strictly() ? 1 : 0;
        }

        @Override
        public boolean isValid(Record record, ConstraintValidatorContext context) {
            var start = valueOf(record, first);
            var end = valueOf(record, last);
            if (start.isEmpty() || end.isEmpty() || end.get().compareTo(start.get()) >= least) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode(last)
                    .addConstraintViolation();
            return false;
        }

        private static Optional<Comparable<Object>> valueOf(Record record, String field) {
            var component = Arrays.stream(record.getClass().getRecordComponents())
                    .filter(each -> each.getName().equals(field))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No field " + field + " in " + record.getClass()));
            return Optional.ofNullable(read(component, record));
        }

        private static @Nullable Object asStored(@Nullable Object value) {
            return switch (value) {
                case Stated<?> field -> asStored(field.value());
                case Instant moment -> moment.truncatedTo(ChronoUnit.MILLIS);
                case null, default -> value;
            };
        }

        @SuppressWarnings("unchecked")
        private static @Nullable Comparable<Object> read(RecordComponent component, Record record) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                return (Comparable<Object>) asStored(accessor.invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Cannot read " + component, e);
            }
        }
    }
}

package cn.volunteering.web.validation;

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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Requires of a record that its last day is not before its first. Either may be missing. The fault names the last day. */
@Documented
@Constraint(validatedBy = NotReversed.OfDays.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NotReversed {

    /** The field with the first day. */
    String first();

    /** The field with the last day. */
    String last();

    String message() default "结束日期不能早于开始日期";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares the days. */
    final class OfDays implements ConstraintValidator<NotReversed, Record> {

        private String first = "";
        private String last = "";

        @Override
        public void initialize(NotReversed rule) {
            first = rule.first();
            last = rule.last();
        }

        @Override
        public boolean isValid(Record days, ConstraintValidatorContext context) {
            var from = dayOf(days, first);
            var to = dayOf(days, last);
            if (from.isEmpty() || to.isEmpty() || !to.get().isBefore(from.get())) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode(last)
                    .addConstraintViolation();
            return false;
        }

        private static Optional<LocalDate> dayOf(Record days, String field) {
            return Arrays.stream(days.getClass().getRecordComponents())
                    .filter(component -> component.getName().equals(field))
                    .findFirst()
                    .map(component -> (LocalDate) read(component, days));
        }

        private static Object read(RecordComponent component, Record days) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                return accessor.invoke(days);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Cannot read " + component, e);
            }
        }
    }
}

package cn.volunteering.activity.web;

import cn.volunteering.domain.PlatformCalendar;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Requires an instant or day in the years 2000 to 2100, so that the calendar and the database can handle any accepted
 * value. {@code null} is valid.
 */
@Constraint(validatedBy = {ThisCentury.OfMoment.class, ThisCentury.OfDay.class})
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ThisCentury {

    String message() default "时间须在 2000 年至 2100 年之间";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks instants, by the calendar of the platform. */
    final class OfMoment implements ConstraintValidator<ThisCentury, Instant> {

        private static final Instant FIRST = PlatformCalendar.startOf(2000);
        private static final Instant BEYOND = PlatformCalendar.startOf(2101);

        @Override
        public boolean isValid(@Nullable Instant moment, ConstraintValidatorContext context) {
            return moment == null || !moment.isBefore(FIRST) && moment.isBefore(BEYOND);
        }
    }

    /** Checks days. */
    final class OfDay implements ConstraintValidator<ThisCentury, LocalDate> {

        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            return day == null || day.getYear() >= 2000 && day.getYear() <= 2100;
        }
    }
}
